import Mustache

/// A document with gaps, embedded in the program. What fills a gap is escaped.
package enum Template: String, CaseIterable, Sendable {
  case coveragePage, junit, badge

  /// Fills the gaps.
  package func render(_ value: TemplateValue) throws(TemplateError) -> String {
    let parsed =
      switch self {
      case .coveragePage: Parsed.coveragePage
      case .junit: Parsed.junit
      case .badge: Parsed.badge
      }
    return try parsed.get().render(value.object)
  }
}

/// A template that Mustache cannot read; the tests read each.
package struct TemplateError: Error, CustomStringConvertible {
  package let description: String
}

/// What fills the gaps of a template.
package indirect enum TemplateValue: Sendable {
  /// Shown as it is, whatever is in it.
  case text(String)
  /// Shows or hides what depends on it.
  case flag(Bool)
  case list([TemplateValue])
  case group([String: TemplateValue])

  fileprivate var object: Any {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let values): values.map(\.object)
    case .group(let values): values.mapValues(\.object)
    }
  }
}

/// Each is parsed once, when it is first needed.
private enum Parsed {
  static let coveragePage = parse(PackageResources.coverage_html)
  static let junit = parse(PackageResources.junit_xml)
  static let badge = parse(PackageResources.badge_svg)

  private static let escaping: Void = MustacheContentTypes.register(Markup(), named: "MARKUP")

  private static func parse(_ bytes: [UInt8]) -> Result<MustacheTemplate, TemplateError> {
    _ = escaping
    do {
      return .success(try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self)))
    } catch {
      return .failure(TemplateError(description: "a template of the program is broken: \(error)"))
    }
  }
}
