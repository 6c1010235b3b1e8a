package import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

/// Gives objects their names, in the given order.
///
/// - Parameter place: where the statements run.
func renameSteps(
  _ renames: [Rename], context: PlanContext, place: PlanStatement.Place = .shared
) -> [PlanStep] {
  let standing = Standing(StandingIndex([], context: context))
  return renames.map { rename in
    PlanStep(
      change: .rename(rename),
      hazards: renameHazards(rename) + bodyHazards(rename, in: context.before),
      reversibility: .reversible,
      statements: [renameStatement(rename, in: standing, place: place)], isLate: false)
  }
}

extension Plan {
  /// The plan with names given when nothing is left to do under others, but to give functions the bodies in which the
  /// names stand.
  func naming(_ renames: [Rename], context: PlanContext) -> Plan {
    guard !renames.isEmpty else { return self }
    let place = steps.isDivided ? PlanStatement.Place.last : .shared
    let waiting = steps.filter { $0.change.names(oneOf: renames) }
    var plan = self
    plan.steps.removeAll { $0.change.names(oneOf: renames) }
    plan.steps += renameSteps(renames, context: context, place: place)
    plan.steps += waiting.map { $0.placed(place) }
    return plan
  }
}

extension [PlanStep] {
  /// Whether they take more than one transaction.
  var isDivided: Bool { contains { $0.statements.contains { $0.place != .shared } } }
}

extension PlanStep {
  /// The step with all its statements in one place.
  func placed(_ place: PlanStatement.Place) -> PlanStep {
    let moved = statements.map { statement in
      var statement = statement
      statement.place = place
      return statement
    }
    return PlanStep(
      change: change, hazards: hazards, reversibility: reversibility, statements: moved,
      isLate: isLate)
  }
}

extension Change {
  /// Whether a function gets a body in which a new name stands.
  fileprivate func names(oneOf renames: [Rename]) -> Bool {
    guard case .function(let edit) = self, edit.verb != .drop else { return false }
    return renames.contains { edit.object.mentions($0.inverse) }
  }
}

/// The server knows keys, views and policies by what they mean; clients go by the name.
func renameHazards(_ rename: Rename) -> [Hazard] {
  switch rename.scope {
  case .tables, .types, .functions, .columns, .values:
    let message = "what calls \(rename.formerName) by that name stops working"
    return [Hazard(kind: .breaksDependents, message: message)]
  case .members(let name, _):
    let message = "what looks for \(name) in the schema \(rename.old) alone stops working"
    return [Hazard(kind: .breaksDependents, message: message)]
  case .sequences, .identities, .constraints, .indexes: return []
  }
}

/// The body of a function is text, in which no rename changes anything.
private func bodyHazards(_ rename: Rename, in catalog: Catalog) -> [Hazard] {
  guard !rename.isMove, !renameHazards(rename).isEmpty else { return [] }
  return catalog.functions.filter { $0.isStandardSQL != true && $0.mentions(rename) }.map {
    Hazard(kind: .breaksDependents, message: "the body of \($0.signature) has the old name")
  }
}

extension Rename {
  /// `public.users.mail`, or `'open' of public.state`.
  var formerName: String {
    if case .values(let type) = scope { return "'\(old)' of \(type)" }
    return oldPath.description
  }
}

extension Function {
  fileprivate func mentions(_ rename: Rename) -> Bool {
    guard body.holds(rename.old.name) else { return false }
    if case .columns(let table) = rename.scope, !body.holds(table.name.name) { return false }
    return scanTokens(body).contains { token in
      switch rename.scope {
      case .values: token.text == SQL.literal(rename.old.name).text
      default: token.text == rename.old.quoted || token.text.lowercased() == rename.old.name
      }
    }
  }
}

extension Change {
  /// The rename that the change is.
  package var asRename: Rename? {
    if case .rename(let rename) = self { rename } else { nil }
  }
}
