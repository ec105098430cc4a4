extension Migration {
  /// Who was merged into somebody is looked for whenever one body is shown, among the few that were merged at all.
  static let mergedNames = Migration(id: "merged-names") { connection in
    try connection.execute(
      """
      CREATE INDEX name_index_merged ON name_index (subject_kind, merged_into) WHERE merged_into IS NOT NULL
      """)
  }
}
