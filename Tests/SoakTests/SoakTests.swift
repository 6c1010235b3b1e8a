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
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      let mine = Self.seeds.filter { $0 % 2 == worker }
      for start in stride(from: 0, to: mine.count, by: 100) {
        let found = Self.run(mine[start..<min(start + 100, mine.count)], worker: worker)
        failures.withLock { $0 += found }
      }
    }
    let found = failures.withLock { $0 }
    for failure in found { Issue.record("\(failure)") }
    print("soak: \(Self.seeds.count - found.count) of \(Self.seeds.count) pairs hold")
  }

  /// In a database of their own: that of a thousand pairs is slow from all that was dropped in it.
  private static func run(_ seeds: ArraySlice<Int>, worker: Int) -> [String] {
    do {
      let database = try SoakDatabase(Identifier("soak_\(worker)"))
      return try seeds.compactMap { try SoakPair(seed: $0).failure(in: database) }
    } catch {
      return ["\(error)"]
    }
  }
}
