import Dispatch
import Foundation
import SQLText
import Synchronization
import Testing

@Suite struct `A random schema and a random change of it` {
  /// `SOAK_PAIRS` for more or fewer, `SOAK_SEED` for one again.
  private static let seeds: Range<Int> = {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["SOAK_SEED"].flatMap(Int.init) { return seed..<seed + 1 }
    return 0..<(environment["SOAK_PAIRS"].flatMap(Int.init) ?? 2_000)
  }()

  @Test func `is planned so that the plan runs, and leads to the changed schema and back`() {
    let outcomes = Mutex<[SoakPair.Outcome]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      let mine = Self.seeds.filter { $0 % 2 == worker }
      for start in stride(from: 0, to: mine.count, by: 100) {
        let found = Self.run(mine[start..<min(start + 100, mine.count)], worker: worker)
        outcomes.withLock { $0 += found }
      }
    }
    var (holding, withoutCast) = (0, 0)
    for outcome in outcomes.withLock({ $0 }) {
      switch outcome {
      case .holds: holding += 1
      case .withoutCast: withoutCast += 1
      case .fails(let report): Issue.record("\(report)")
      }
    }
    print("soak: \(holding) of \(Self.seeds.count) pairs hold, \(withoutCast) have no cast")
  }

  /// In a database of their own: that of a thousand pairs is slow from all that was dropped in it.
  private static func run(_ seeds: ArraySlice<Int>, worker: Int) -> [SoakPair.Outcome] {
    do {
      let database = try SoakDatabase(Identifier("soak_\(worker)"))
      return seeds.map { SoakPair(seed: $0).outcome(in: database) }
    } catch {
      return [.fails("\(error)")]
    }
  }
}
