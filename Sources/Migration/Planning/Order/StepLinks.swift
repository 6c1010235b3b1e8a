import CatalogModel
import SQLText

/// What each step needs, by the positions of the steps.
struct StepLinks {
  var requirements: [Set<Int>]
  /// What a step needs only because its statement is read when it runs.
  var readings: [Set<Int>]

  let steps: [Step]
  let draft: Draft
  private var arrivals: [ObjectPath: Int] = [:]
  private var departures: [ObjectPath: Int] = [:]
  private var droppedRoutines: [QualifiedName: [Int]] = [:]
  /// The steps that move rows or change their shape.
  let rows: RowSteps

  init(_ steps: [Step], draft: Draft) {
    self.steps = steps
    self.draft = draft
    requirements = Array(repeating: [], count: steps.count)
    readings = requirements
    rows = RowSteps(steps, draft: draft)
    let tables = Set(steps.filter { $0.change.verb == .create }.map(\.change.path))
    for (position, step) in steps.enumerated() where !step.completes(oneOf: tables) {
      for path in ([step.change] + step.change.partsMadeAlong).flatMap(\.paths) {
        // A default that comes later does not make the column, and nobody waits for nulls.
        if step.arrives, !step.change.onlyAllowsNull,
          arrivals[path] == nil || step.change.verb == .create
        {
          arrivals[path] = position
        }
        if step.departs { departures[path] = position }
      }
    }
    for (position, step) in steps.enumerated() where step.change.reachesHeirs {
      for path in draft.heirs.parts(below: step.change.path) {
        if step.arrives { arrivals[path] = arrivals[path] ?? position }
        if step.departs { departures[path] = departures[path] ?? position }
      }
    }
    for (position, step) in steps.enumerated() where step.departs && !step.arrives {
      if let name = step.change.path.routineName {
        droppedRoutines[name, default: []].append(position)
      }
    }
    for position in steps.indices {
      linkArrival(position)
      linkDeparture(position)
      linkSetting(position)
    }
    linkNames()
    let logging = LoggingOrder(
      steps.map(\.change), draft: draft, arrivals: arrivals, departures: departures)
    for link in logging.links { self.link(link.step, after: link.earlier) }
    linkLineage(LineageOrder(steps.map(\.change), tables: draft.old.tables))
    for position in steps.indices { linkToRows(position) }
    for position in steps.indices { readings[position].subtract(requirements[position]) }
  }

  /// Partitions and heirs follow those above them as they are made, and precede them as they are undone.
  private mutating func linkLineage(_ lineage: LineageOrder) {
    for (position, step) in steps.enumerated() {
      for other in lineage.earlier(than: position) {
        switch (step.isUndoing, steps[other].isUndoing) {
        case (false, false): link(position, after: other)
        case (true, true): link(other, after: position)
        // A table joins others when it is as it shall be, and leaves them as it was; a column of an heir is altered,
        // and comes with a new one, when that of the parent is gone.
        case (false, true):
          if step.isOfSetting || step.isOfColumn && steps[other].isOfColumnOrTable
            || step.isOfTable && steps[other].isOfColumn
          {
            link(position, after: other)
          }
        case (true, false): if step.isOfSetting { link(other, after: position) }
        }
      }
    }
  }

  var requirementCounts: [StepGraph.Counts] {
    steps.indices.map { position in
      let firm = requirements[position].count
      return StepGraph.Counts(all: firm + readings[position].count, firm: firm)
    }
  }

  var dependents: [[StepGraph.Dependent]] {
    var dependents: [[StepGraph.Dependent]] = Array(repeating: [], count: steps.count)
    for position in steps.indices {
      for other in requirements[position] {
        dependents[other].append(StepGraph.Dependent(step: position, isReader: false))
      }
      for other in readings[position] {
        dependents[other].append(StepGraph.Dependent(step: position, isReader: true))
      }
    }
    return dependents
  }

  mutating func link(_ position: Int, after other: Int?) {
    if let other, other != position { requirements[position].insert(other) }
  }

  /// What the object uses is there before it comes, and it is gone itself before it comes back.
  private mutating func linkArrival(_ position: Int) {
    let step = steps[position]
    guard step.arrives, let creation = step.change.sidesAsCreations?.new else { return }
    // What hangs on a new table has steps of its own.
    let uses = ([creation] + creation.partsMadeAlong).map(draft.new.uses)
    let firm = uses.flatMap(\.firm).withRoots
    let loose = uses.flatMap(\.loose).withRoots
    for path in places(of: creation.path) + firm { link(position, after: arrivals[path]) }
    for path in loose {
      if let other = arrivals[path], other != position { readings[position].insert(other) }
    }
    if !step.departs { link(position, after: departures[creation.path]) }
    // A reference is bound to whichever key it finds.
    for key in creation.references.flatMap(draft.new.keys) {
      link(position, after: departures[key])
    }
    for path in firm + loose { linkOverloads(position, of: path) }
  }

  /// Functions of the same name that go could be taken for the one that is meant, unless they wait for this one to use
  /// them no more.
  private mutating func linkOverloads(_ position: Int, of path: ObjectPath) {
    guard let name = path.routineName, let going = droppedRoutines[name] else { return }
    let step = steps[position]
    let before = step.departs ? step.change.sidesAsCreations?.old : nil
    let used = before.map { draft.old.uses(of: $0).firm } ?? []
    for other in going where steps[other].change.path != path {
      if !used.contains(steps[other].change.path) { link(position, after: other) }
    }
  }

  /// What uses the object is gone before it goes.
  private mutating func linkDeparture(_ position: Int) {
    let step = steps[position]
    guard step.departs, let creation = step.change.sidesAsCreations?.old else { return }
    let kept =
      step.arrives ? step.change.sidesAsCreations?.new.map { draft.new.uses(of: $0).firm } : nil
    let parts = creation.parts + draft.old.referencesFromAbove(creation)
    let uses = ([creation] + parts).map(draft.old.uses)
    func obstructed(_ paths: [ObjectPath]) -> [Int] {
      paths.compactMap { path in
        guard let departure = departures[path], departure != position,
          kept?.contains(path) != true, isObstructed(departure)
        else { return nil }
        return departure
      }
    }
    let firm = uses.flatMap(\.firm)
    let used = firm.withRoots + firm.flatMap(draft.old.wholes)
    for departure in obstructed(places(of: creation.path) + used) {
      requirements[departure].insert(position)
    }
    // Nothing holds what only a body names, but what calls it goes first where it can.
    for departure in obstructed(uses.flatMap(\.loose).withRoots) {
      readings[departure].insert(position)
    }
  }

  /// Whether the step cannot run while the object that it is about is used.
  private func isObstructed(_ departure: Int) -> Bool {
    let change = steps[departure].change
    return !steps[departure].arrives || change.isRetyping || change.mustBeMadeAnew
      || !change.attributesTaken.isEmpty
      || change.replacesPart || change.allowsNull
  }

  private mutating func linkSetting(_ position: Int) {
    let change = steps[position].change
    guard change.sidesAsCreations == nil else { return }
    for path in [change.path] + places(of: change.path) {
      if change.verb != .drop {
        link(position, after: arrivals[path])
      } else if let departure = departures[path], !steps[departure].arrives {
        requirements[departure].insert(position)
      }
    }
    // What is said of a key is lost as a column of it gets another type above.
    if case .comment(let path, _, _) = change,
      case .constraint(let edit, let table) = draft.new.objects[path]
    {
      for column in edit.object.rule.keyColumns ?? [] {
        link(position, after: arrivals[.column(column, of: table)])
      }
    }
    for path in draft.new.withKeys(change.settingUses.new) { link(position, after: arrivals[path]) }
    for path in draft.old.withKeys(change.settingUses.old) {
      guard let departure = departures[path], isObstructed(departure) else { continue }
      requirements[departure].insert(position)
    }
  }

  /// A name is free before another object takes it.
  private mutating func linkNames() {
    var freed: [TakenName: [Int]] = [:]
    for (position, step) in steps.enumerated() where step.departs && !step.arrives {
      guard let creation = step.change.sidesAsCreations?.old else { continue }
      let names = ([creation] + creation.parts).flatMap(\.takenNames)
      for name in names + step.change.nameOfSequence(false) {
        freed[name, default: []].append(position)
      }
    }
    guard !freed.isEmpty else { return }
    for (position, step) in steps.enumerated() where step.arrives && !step.departs {
      guard let creation = step.change.sidesAsCreations?.new else { continue }
      let names = ([creation] + creation.partsMadeAlong).flatMap(\.takenNames)
      for name in names + step.change.nameOfSequence(true) {
        for other in freed[name] ?? [] { link(position, after: other) }
      }
    }
  }

  /// The table and the schema that hold an object.
  private func places(of path: ObjectPath) -> [ObjectPath] {
    var places = path.schema.map { [ObjectPath.schema($0)] } ?? []
    if path.root != path {
      places += [path.root, ObjectPath.view(named: path.root)].compactMap(\.self)
    }
    return places
  }
}

extension [ObjectPath] {
  fileprivate var withRoots: [ObjectPath] { flatMap { [$0, $0.root] } }
}

extension Change {
  /// Whether a column comes, goes or gets another type in the tables that inherit it too, or a check comes or goes.
  fileprivate var reachesHeirs: Bool {
    if case .constraint(let edit, _) = self { return edit.object.isOfHeirs }
    return isRetyping || reshapedTable != nil
  }

  /// That of the object, and those of the sequence of an identity or the attributes that a type loses.
  fileprivate var paths: [ObjectPath] {
    guard case .column(let edit, let table) = self, edit.object.value.isIdentity else {
      return [path] + attributesTaken
    }
    return [path, .sequence(edit.object.sequenceName(in: table))]
  }
}

extension ObjectPath {
  /// Comments on the columns of a view name it as if it were a table.
  fileprivate static func view(named path: ObjectPath) -> ObjectPath? {
    if case .table(let name) = path { .view(name) } else { nil }
  }
}
