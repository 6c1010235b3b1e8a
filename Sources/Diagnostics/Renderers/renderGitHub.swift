/// One workflow command that GitHub shows beside a line, or beside the run where it has no place.
package struct GitHubAnnotation: Hashable, Sendable {
  let level: Severity
  let properties: [String]
  let message: String

  package init(level: Severity, file: String?, line: Int?, title: String, message: String) {
    self.level = level
    self.message = message
    properties =
      [file.map { "file=\(escapedProperty($0))" }, line.map { "line=\($0)" }].compactMap(\.self)
      + ["title=\(escapedProperty(title))"]
  }

  init(_ diagnostic: Diagnostic) {
    let range = diagnostic.range
    level = diagnostic.severity
    message = [diagnostic.summary, diagnostic.help].compactMap(\.self).joined(separator: "; ")
    properties = [
      "file=\(escapedProperty(range.file))", "line=\(range.line)", "endLine=\(range.end.line)",
      "col=\(range.column)", "title=\(escapedProperty(diagnostic.rule.code))",
    ]
  }
}

/// Findings as workflow commands.
package func renderGitHub(_ diagnostics: [Diagnostic]) -> String {
  renderGitHub(diagnostics.map { GitHubAnnotation($0) }, command: "vital-spec check")
}

/// Ten of each level, which is all that GitHub takes, and a note of how many more there are.
package func renderGitHub(_ annotations: [GitHubAnnotation], command tool: String) -> String {
  var text = ""
  for severity in [Severity.error, .warning, .note] {
    let found = annotations.filter { $0.level == severity }
    let command = severity == .note ? "notice" : severity.rawValue
    for annotation in found.prefix(maximumPerLevel) {
      let properties = annotation.properties.joined(separator: ",")
      text += "::\(command) \(properties)::\(escapedData(annotation.message))\n"
    }
    if found.count > maximumPerLevel {
      let rest = count(found.count - maximumPerLevel, "more \(severity.rawValue)")
      text += "::\(command)::\(rest) in the log of '\(tool)'\n"
    }
  }
  return text
}

private let maximumPerLevel = 10

private func escapedData(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: String(scalar)
    }
  }.joined()
}

private func escapedProperty(_ text: String) -> String {
  escapedData(text).unicodeScalars.map { scalar in
    switch scalar {
    case ":": "%3A"
    case ",": "%2C"
    default: String(scalar)
    }
  }.joined()
}
