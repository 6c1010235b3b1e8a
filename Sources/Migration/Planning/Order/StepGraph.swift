import CatalogModel
import SQLText

/// Which step needs which other one, by their positions.
struct StepGraph {
  let steps: [Step]
  let dependents: [[Dependent]]
  let requirementCounts: [Counts]
  private var stages: [Int]

  /// A step that comes after another one.
  struct Dependent {
    let step: Int
    /// Whether it only reads what the other one makes, when its own object is made.
    let isReader: Bool
  }

  /// How many steps one comes after.
  struct Counts {
    var all: Int
    var firm: Int
  }

  func place(of step: Int) -> StepPlace {
    let comesLast = steps[step].departs && !steps[step].arrives
    return StepPlace(stage: stages[step], position: comesLast ? -step : step, step: step)
  }

  init(_ draft: Draft, context: PlanContext) {
    let unsorted = draft.steps.map { ($0, ReadingPlace($0.change, context: context)) }
    let steps = unsorted.sorted { $0.1 < $1.1 }.map(\.0)
    let links = StepLinks(steps, draft: draft)
    self.steps = steps
    dependents = links.dependents
    requirementCounts = links.requirementCounts
    stages = steps.map(\.stage)
    let requirements = zip(links.requirements, links.readings).map { $0.union($1) }
    for stage in -1...1 { advance(to: stage, requirements: requirements) }
  }

  /// What a step of the stage needs belongs to it as well.
  private mutating func advance(to stage: Int, requirements: [Set<Int>]) {
    var waiting = steps.indices.filter { stages[$0] == stage }
    while let step = waiting.popLast() {
      for needed in requirements[step] where stages[needed] > stage {
        stages[needed] = stage
        waiting.append(needed)
      }
    }
  }
}

extension Draft {
  /// The steps of all courses, in no order.
  fileprivate var steps: [Step] {
    var steps = settings.map { Step(change: $0, departs: false, arrives: false) }
    for course in courses.values {
      switch course {
      case .step(let change):
        steps.append(
          Step(change: change, departs: change.verb != .create, arrives: change.verb != .drop))
      case .parting(let leaving, let coming):
        steps += leaving.map { Step(change: $0, departs: true, arrives: false) }
        steps += coming.map {
          Step(change: $0, departs: false, arrives: $0.sidesAsCreations != nil)
        }
      }
    }
    return steps
  }
}
