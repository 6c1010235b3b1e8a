package import SQLText

/// Any object that stands for itself, one case a kind.
package enum Standalone: Hashable, Sendable {
  case aggregate(Aggregate)
  case cast(Cast)
  case collation(Collation)
  case compositeType(CompositeType)
  case defaultPrivileges(DefaultPrivileges)
  case domain(Domain)
  case eventTrigger(EventTrigger)
  case foreignDataWrapper(ForeignDataWrapper)
  case foreignServer(ForeignServer)
  case language(Language)
  case `operator`(Operator)
  case operatorClass(OperatorClass)
  case operatorFamily(OperatorFamily)
  case publication(Publication)
  case rangeType(RangeType)
  case rights(Rights)
  case statistics(Statistics)
  case subscription(Subscription)
  case textSearchConfiguration(TextSearchConfiguration)
  case textSearchDictionary(TextSearchDictionary)
  case textSearchParser(TextSearchParser)
  case textSearchTemplate(TextSearchTemplate)
  case userMapping(UserMapping)

  package var object: any StandaloneObject {
    switch self {
    case .aggregate(let object): object
    case .cast(let object): object
    case .collation(let object): object
    case .compositeType(let object): object
    case .defaultPrivileges(let object): object
    case .domain(let object): object
    case .eventTrigger(let object): object
    case .foreignDataWrapper(let object): object
    case .foreignServer(let object): object
    case .language(let object): object
    case .operator(let object): object
    case .operatorClass(let object): object
    case .operatorFamily(let object): object
    case .publication(let object): object
    case .rangeType(let object): object
    case .rights(let object): object
    case .statistics(let object): object
    case .subscription(let object): object
    case .textSearchConfiguration(let object): object
    case .textSearchDictionary(let object): object
    case .textSearchParser(let object): object
    case .textSearchTemplate(let object): object
    case .userMapping(let object): object
    }
  }

  package var path: ObjectPath { object.path }

  /// The statements that make `new` of the object in its place; `nil` where only dropping it does.
  package func alteration(to new: Standalone) -> [SQL]? {
    object.alteration(toAny: new.object)
  }

  /// The same object, which calls what it refers to by other names.
  package func referring(by names: NameMapping) -> Standalone {
    switch self {
    case .aggregate(let object): .aggregate(object.referring(by: names))
    case .cast(let object): .cast(object.referring(by: names))
    case .collation(let object): .collation(object.referring(by: names))
    case .compositeType(let object): .compositeType(object.referring(by: names))
    case .defaultPrivileges(let object): .defaultPrivileges(object.referring(by: names))
    case .domain(let object): .domain(object.referring(by: names))
    case .eventTrigger(let object): .eventTrigger(object.referring(by: names))
    case .foreignDataWrapper(let object): .foreignDataWrapper(object.referring(by: names))
    case .foreignServer(let object): .foreignServer(object.referring(by: names))
    case .language(let object): .language(object.referring(by: names))
    case .operator(let object): .operator(object.referring(by: names))
    case .operatorClass(let object): .operatorClass(object.referring(by: names))
    case .operatorFamily(let object): .operatorFamily(object.referring(by: names))
    case .publication(let object): .publication(object.referring(by: names))
    case .rangeType(let object): .rangeType(object.referring(by: names))
    case .rights(let object): .rights(object.referring(by: names))
    case .statistics(let object): .statistics(object.referring(by: names))
    case .subscription(let object): .subscription(object.referring(by: names))
    case .textSearchConfiguration(let object): .textSearchConfiguration(object.referring(by: names))
    case .textSearchDictionary(let object): .textSearchDictionary(object.referring(by: names))
    case .textSearchParser(let object): .textSearchParser(object.referring(by: names))
    case .textSearchTemplate(let object): .textSearchTemplate(object.referring(by: names))
    case .userMapping(let object): .userMapping(object.referring(by: names))
    }
  }

  /// Whether the objects are equal but for comments and grants.
  package func isSame(as other: Standalone) -> Bool { object.isSame(asAny: other.object) }
}

extension StandaloneObject {
  fileprivate func referring(by names: NameMapping) -> Self {
    var object = self
    object.refer(by: names)
    return object
  }

  fileprivate func alteration(toAny other: any StandaloneObject) -> [SQL]? {
    (other as? Self).flatMap { alteration(to: $0) }
  }

  fileprivate func isSame(asAny other: any StandaloneObject) -> Bool {
    (other as? Self).map { bare == $0.bare } ?? false
  }
}
