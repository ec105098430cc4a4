extension Migration {
  /// Names may be corrected and bodies merged: the index says which fact holds the name, and who goes on instead.
  static let editedNames = Migration(id: "edited-names") { connection in
    let integer = connection.dialect.integer
    try connection.execute(
      """
      ALTER TABLE name_index ADD COLUMN name_fact \(integer);
      ALTER TABLE name_index ADD COLUMN merged_into \(integer);
      UPDATE name_index SET name_fact = subject;
      """)
  }
}
