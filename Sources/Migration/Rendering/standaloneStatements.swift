import CatalogModel
import SQLGrammar
import SQLText

/// An object that stands for itself is changed in its place where PostgreSQL can do it; the planner has taken
/// apart what it cannot.
func standaloneStatements(_ edit: Edit<Standalone>, in standing: Standing) -> [PlanStatement] {
  switch edit {
  case .alter(.domain(let old), .domain(let new)): domainStatements(old, new, in: standing)
  case .alter(.publication(let old), .publication(let new)):
    publicationStatements(old, new, in: standing)
  case .create(.domain(let domain)) where standing.isGivenDefault(domain):
    (domain.creation + ["alter domain \(domain.domain) drop default"]).map { PlanStatement($0) }
  case .create(let object):
    standing.locking(object.object.creation, locks(creating: object, in: standing))
  case .drop(.publication(let object)): object.removal.map { PlanStatement($0) }
  case .drop(let object):
    standing.locking(object.object.removal, locks(creating: object, in: standing))
  case .alter(let old, let new):
    (old.alteration(to: new) ?? old.object.removal + new.object.creation)
      .map { PlanStatement($0) }
  }
}

private func locks(creating object: Standalone, in standing: Standing) -> [Lock] {
  switch object {
  case .statistics(let statistics):
    references(inScript: "CREATE STATISTICS s \(statistics.definition.text)").relations
      .flatMap { standing.lock(.shareUpdateExclusive, on: $0) }
  case .publication(let publication): locks(publishing: publication.tables, in: standing)
  case .aggregate, .cast, .collation, .compositeType, .defaultPrivileges, .domain, .eventTrigger,
    .foreignDataWrapper, .foreignServer, .language, .operator, .operatorClass, .operatorFamily,
    .rangeType, .subscription, .rights, .textSearchConfiguration, .textSearchDictionary,
    .textSearchParser, .textSearchTemplate, .userMapping:
    []
  }
}

private func locks(
  publishing tables: [Publication.PublishedTable], in standing: Standing
) -> [Lock] {
  tables.flatMap { standing.lock(.shareUpdateExclusive, on: $0.name) }
}

/// What is no longer published goes, then options change, then what is published from now on comes: filters and lists of
/// columns of a partitioned table need one of the options.
private func publicationStatements(
  _ old: Publication, _ new: Publication, in standing: Standing
) -> [PlanStatement] {
  guard old.allTables == new.allTables else {
    return old.removal.map { PlanStatement($0) }
      + standing.locking(new.creation, locks(publishing: new.tables, in: standing))
  }
  var reduced = old
  reduced.tables = old.tables.filter(new.tables.contains)
  reduced.schemas = old.schemas.filter(new.schemas.contains)
  var optioned = new
  (optioned.tables, optioned.schemas) = (reduced.tables, reduced.schemas)
  let dropped = old.tables.filter { !new.tables.contains($0) }
  let added = new.tables.filter { !old.tables.contains($0) }
  return standing.locking(
    old.alteration(to: reduced) ?? [], locks(publishing: dropped, in: standing))
    + (reduced.alteration(to: optioned) ?? []).map { PlanStatement($0) }
    + standing.locking(
      optioned.alteration(to: new) ?? [], locks(publishing: added, in: standing))
}

/// What a domain asks is asked of every value that columns hold, while none of their tables can be written.
private func domainStatements(
  _ old: Domain, _ new: Domain, in standing: Standing
) -> [PlanStatement] {
  var relaxed = new
  relaxed.isNullable = old.isNullable || new.isNullable
  let renames = old.checksRenamed(in: new)
  relaxed.checks = new.checks.compactMap { check in
    guard
      let before = old.checks.first(where: { $0.name == check.name })
        ?? renames.first(where: { $0.new == check })?.old
    else {
      return check.isUnproven ? check : nil
    }
    var kept = check
    if before.isUnproven { kept.definition = before.definition }
    return before.definition == check.definition || before.isProved(by: check) ? kept : nil
  }
  let rest = old.alteration(to: relaxed) ?? []
  let demands = relaxed.alteration(to: new) ?? []
  let tables = standing.users(ofDomain: old.domain)
  return rest.map { PlanStatement($0) }
    + demands.map { statement in
      PlanStatement(
        statement, locks: tables.flatMap { standing.lock(.share, on: $0) },
        work: tables.flatMap { standing.work(PlanStatement.Work.scan, on: $0) })
    }
}

extension Domain.Check {
  fileprivate var isUnproven: Bool { definition.text.hasSuffix(unproven) }

  /// Whether the other is the same, of which the values that are there have been held against it.
  fileprivate func isProved(by other: Domain.Check) -> Bool {
    definition.text == other.definition.text + unproven
  }
}

private let unproven = " NOT VALID"
