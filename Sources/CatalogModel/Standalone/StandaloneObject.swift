package import SQLText

/// An object that is compared, made and dropped as one: no part of it has a change of its own.
///
/// A kind is one file here and one in `CatalogReader/Standalone`; `Standalone` lists them all.
package protocol StandaloneObject: Hashable, Codable, Sendable {
  static var kind: StandaloneKind { get }
  var name: StandaloneName { get }
  /// What other roles hold; `nil` for a kind on which nothing is granted.
  var grants: [Grant]? { get set }
  var comment: String? { get set }
  /// Calls what the object refers to by other names; its own stays.
  mutating func refer(by names: NameMapping)
  /// The statements that make the object, without its own comment and grants.
  var creation: [SQL] { get }
  var removal: [SQL] { get }
  /// The statements that make `new` of it in its place; `nil` where only dropping it does.
  func alteration(to new: Self) -> [SQL]?
}

extension StandaloneObject {
  package var path: ObjectPath { .standalone(Self.kind, name) }

  package var removal: [SQL] { ["drop \(SQL(verbatim: Self.kind.rawValue)) \(name.sql)"] }

  /// Kinds on which nothing is granted have no grants.
  package var grants: [Grant]? {
    get { nil }
    set {}
  }

  /// Kinds that cannot be commented have no comment.
  package var comment: String? {
    get { nil }
    set {}
  }

  /// The same object without what has statements of its own.
  package var bare: Self {
    var object = self
    object.grants = nil
    object.comment = nil
    return object
  }
}
