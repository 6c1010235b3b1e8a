import CatalogModel
import SQLText

/// The names of the objects that a plan makes.
struct MadeNames {
  private var names: [TakenName: Set<ObjectPath>] = [:]
  private var routines: [QualifiedName: Set<ObjectPath>] = [:]

  init(_ courses: [ObjectPath: Course] = [:]) {
    for (path, course) in courses {
      guard case .step(let change) = course, change.verb == .create else { continue }
      for name in path.takenNames { names[name, default: []].insert(path) }
      if let name = path.routineName { routines[name, default: []].insert(path) }
    }
  }

  /// Whether one of them takes the name of an object, or overloads that of a routine.
  func takeName(of path: ObjectPath) -> Bool {
    let sharing =
      path.takenNames.map { names[$0] ?? [] }
      + [path.routineName.flatMap { routines[$0] } ?? []]
    return sharing.contains { !$0.subtracting([path]).isEmpty }
  }
}
