import Foundation
import PostgresClient
import SQLText
import ScratchServer
import Synchronization

/// Somebody who inserts into a table all the while, and gives up an insert that waits for a lock too long.
final class Writer: Sendable {
  private struct State {
    var inserted = 0
    var waitedTooLong = 0
    var failure: String?
    var isEnded = false
  }

  private let state = Mutex(State())
  private let isStopped = Atomic(false)

  /// Starts writing, and returns when the first row is there.
  init(to database: Identifier, patience: String) throws {
    let address = try CorpusServer.get().conninfo(for: database)
    let thread = Thread { [self] in write(to: address, patience: patience) }
    thread.start()
    try wait { $0.inserted > 0 }
  }

  /// How often an insert waited too long; the writer stops.
  func stop() throws -> Int {
    isStopped.store(true, ordering: .relaxed)
    try wait { $0.isEnded }
    return state.withLock(\.waitedTooLong)
  }

  private func wait(_ condition: (borrowing State) -> Bool) throws {
    while true {
      let (isThere, failure) = state.withLock { (condition($0), $0.failure) }
      if let failure { throw WriterFailure(message: failure) }
      if isThere { return }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  private func write(to address: String, patience: String) {
    do {
      let connection = try Connection(address)
      try connection.run("set lock_timeout = \(literal: patience)")
      while !isStopped.load(ordering: .relaxed) {
        do {
          try connection.run(
            """
            insert into events (kind_id, payload, code, note)
            values (1, gen_random_uuid()::text, 'x', 'y')
            """)
          state.withLock { $0.inserted += 1 }
        } catch  where error.sqlstate == "55P03" {
          state.withLock { $0.waitedTooLong += 1 }
        }
      }
    } catch {
      state.withLock { $0.failure = "\(error)" }
    }
    state.withLock { $0.isEnded = true }
  }
}

struct WriterFailure: Error {
  let message: String
}
