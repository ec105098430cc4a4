/// The environment variables that a plugin is given: few, and by name.
///
/// A whole environment carries passwords and tokens that are none of a plugin's business.
enum PluginEnvironment {
  private static let allowed: Set = [
    "HOME", "LANG", "LANGUAGE", "LOGNAME", "PATH", "TMPDIR", "TZ", "USER", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
  ]

  /// What is passed on of ruge's own environment, with what the manifest names and the plugin's own name.
  static func variables(for plugin: Plugin, from environment: [String: String]) -> [String: String] {
    let secrets = Set(plugin.manifest.secrets)
    var variables = environment.filter { name, _ in
      allowed.contains(name) || name.hasPrefix("LC_") || secrets.contains(name)
    }
    variables["RUGE_PLUGIN"] = plugin.name
    return variables
  }
}
