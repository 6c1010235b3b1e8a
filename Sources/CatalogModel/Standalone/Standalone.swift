package import SQLText

/// Any object that stands for itself, one case a kind.
package enum Standalone: Hashable, Sendable {
  case domain(Domain)

  package var object: any StandaloneObject {
    switch self {
    case .domain(let object): object
    }
  }

  package var path: ObjectPath { object.path }

  /// The statements that make `new` of the object in its place; `nil` where only dropping it does.
  package func alteration(to new: Standalone) -> [SQL]? {
    object.alteration(toAny: new.object)
  }

  /// Whether the objects are equal but for comments and grants.
  package func isSame(as other: Standalone) -> Bool { object.isSame(asAny: other.object) }
}

extension StandaloneObject {
  fileprivate func alteration(toAny other: any StandaloneObject) -> [SQL]? {
    (other as? Self).flatMap { alteration(to: $0) }
  }

  fileprivate func isSame(asAny other: any StandaloneObject) -> Bool {
    (other as? Self).map { bare == $0.bare } ?? false
  }
}

extension Standalone: Codable {
  private enum CodingKeys: CodingKey { case kind }

  /// The object's own keys, and `kind` beside them.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type(of: object).kind, forKey: .kind)
    try object.encode(to: encoder)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(StandaloneKind.self, forKey: .kind) {
    case .domain: self = .domain(try Domain(from: decoder))
    }
  }
}
