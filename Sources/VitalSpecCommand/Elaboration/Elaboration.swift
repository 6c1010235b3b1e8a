import Diagnostics
import PostgresClient
import SQLScript
import SQLText
import ScratchServer

/// Scripts being run on a database of the throw-away server, as psql would run them.
struct Elaboration: ~Copyable {
  let scratch: Scratch
  let database: SQLText.Identifier
  let surroundings: Surroundings
  /// Every file of a source has a session of its own.
  var connection: Connection
  var variables: [String: String] = [:]
  var transaction = OpenTransaction()
  var remarks = Remarks()
  /// The extensions of which a statement names the version.
  var statedVersions: Set<SQLText.Identifier> = []
  /// The files that are being run, each included by the one before it.
  var open: [Inclusion] = []

  init(on database: SQLText.Identifier, of scratch: Scratch) throws {
    let connection = try scratch.server.connect(to: database)
    surroundings = try Surroundings(of: connection)
    self.connection = connection
    self.scratch = scratch
    self.database = database
  }

  /// Runs a file in a new session, which must leave no transaction open.
  mutating func runRoot(_ script: Script) throws {
    connection = try scratch.server.connect(to: database)
    transaction = OpenTransaction()
    variables = [
      "DBNAME": remarks.database ?? database.name, "USER": "postgres", "ENCODING": "UTF8",
      "SERVER_VERSION_NUM": String(connection.serverVersion),
    ]
    try run(script, at: nil)
    guard let start = transaction.place else { return }
    throw InputError(
      "\(start): the transaction that begins here is not committed, and nothing of it would stay: end it with 'commit;'"
    )
  }

  /// Runs a file, which another may include at a place.
  mutating func run(_ script: Script, at place: String?) throws {
    open.append(Inclusion(path: script.path, place: place))
    defer { open.removeLast() }
    var run = ScriptRun(script: script)
    for piece in script.pieces where try step(piece, of: &run) == .end {
      run.conditions = ConditionStack()
      break
    }
    try finish(&run)
  }

  private enum Progress {
    case goesOn, end
  }

  private mutating func step(_ piece: ScriptPiece, of run: inout ScriptRun) throws -> Progress {
    switch piece.kind {
    case .blank, .copyData: break
    case .section(let section):
      try sendPending(of: &run)
      try enter(section, at: piece.range.lowerBound, of: &run)
    case .statement(let part):
      guard run.isActive else { break }
      run.pending.append((part, piece.range))
      if part.isComplete { try sendPending(of: &run) }
    case .command(let command):
      return try perform(command, at: piece.range.lowerBound, of: &run) ? .goesOn : .end
    }
    try checkRows(piece, of: run)
    return .goesOn
  }

  /// Rows are left out, but not what stands behind the semicolon of their statement.
  private func checkRows(_ piece: ScriptPiece, of run: borrowing ScriptRun) throws {
    guard piece.kind == .copyData, run.isActive else { return }
    let line = run.script.file.bytes[piece.range].prefix { $0 != UInt8(ascii: "\n") }
    guard let text = line.firstIndex(where: { !" \t\r".utf8.contains($0) }),
      !line[text...].starts(with: "--".utf8)
    else { return }
    throw run.script.error(
      "this follows 'copy … from stdin;' on its line: begin a new line behind the rows", at: text)
  }

  private mutating func finish(_ run: inout ScriptRun) throws {
    try sendPending(of: &run)
    try leaveSection(of: &run)
    guard let start = run.conditions.openStart else { return }
    throw run.script.error("this '\\if' has no '\\endif'", at: start)
  }

  private mutating func enter(
    _ section: MigrationSection, at offset: Int, of run: inout ScriptRun
  ) throws {
    guard run.conditions.isActive else { return }
    switch section {
    case .noTransaction: run.wantsTransaction = false
    case .down:
      try leaveSection(of: &run)
      run.isForward = false
    case .up(let inTransaction):
      try leaveSection(of: &run)
      run.isForward = true
      guard inTransaction, run.wantsTransaction else { return }
      run.section = offset
      try send(ScriptStatement("begin", madeAt: offset), of: run.script)
    }
  }

  private mutating func leaveSection(of run: inout ScriptRun) throws {
    guard let start = run.section else { return }
    run.section = nil
    guard connection.isInTransaction else { return }
    try send(ScriptStatement("commit", madeAt: start), of: run.script)
  }
}

/// A file that is being run, and where another includes it.
struct Inclusion {
  let path: String
  let place: String?
}

/// How far a file has been run.
struct ScriptRun {
  let script: Script
  /// The parts of the statement that is not complete.
  var pending: [(part: StatementPart, range: Range<Int>)] = []
  var conditions = ConditionStack()
  /// The present section makes the migration.
  var isForward = true
  var wantsTransaction = true
  /// Where the section begins that runs in a transaction.
  var section: Int?

  /// What comes next is to be run.
  var isActive: Bool { isForward && conditions.isActive }

  /// The statement that has been read up to here; `nil` where there is none.
  mutating func takePending(_ variables: [String: String]) -> ScriptStatement? {
    defer { pending = [] }
    return pending.isEmpty
      ? nil : ScriptStatement(pending, of: script.file.bytes, variables: variables)
  }
}
