import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite struct `Connecting to a server` {
  @Test func `takes settings as well as a URI`() throws {
    let server = try SharedServer.get()
    let connection = try Connection("host=\(server.folder) port=5432 user=postgres dbname=postgres")
    #expect(connection.serverVersion >= 130_000)
    #expect(try connection.query("select 1 where false").isEmpty)
  }

  @Test func `runs many statements, silently, and none`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    try connection.run("")
    try connection.run(
      "create temp table t (a int); drop table if exists missing; insert into t values (1);")
    #expect(try connection.query("select count(*) from t").first?.int(0) == 1)
  }

  @Test func `says where SQL is wrong, in characters`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let error = #expect(throws: PostgresError.self) {
      try connection.run("select 'ü'; select missing")
    }
    #expect(error?.sqlstate == "42703")
    #expect(error?.position == 20)
    #expect(error?.description == "column \"missing\" does not exist (42703)")
  }

  @Test func `gives detail, hint and context`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let error = #expect(throws: PostgresError.self) {
      try connection.run(
        "do $$ begin raise 'no' using errcode = 'P0042', detail = 'why', hint = 'cure'; end $$")
    }
    #expect(error?.sqlstate == "P0042")
    #expect(error?.detail == "why")
    #expect(error?.hint == "cure")
    #expect(error?.context?.hasPrefix("PL/pgSQL function") == true)
  }

  @Test func `refuses a zero byte instead of cutting the text there`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    #expect(throws: PostgresError.self) { try connection.run("select 1\0; drop table x") }
  }

  @Test func `refuses COPY from the client and goes on`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    try connection.run("create temp table t (a int)")
    #expect(throws: PostgresError.self) { try connection.run("copy t from stdin") }
    #expect(throws: PostgresError.self) { try connection.run("copy t to stdout") }
    #expect(try connection.query("select 1").count == 1)
  }
}

@Suite struct `A row` {
  @Test(arguments: [
    "plain", "", "NULL", "null", "a,b", "{x}", #"say "hi""#, #"back\slash"#, "it's", " blank ",
    "Größe 🐘", "tab\tline\n",
  ])
  func `gives back a list of any names`(name: String) throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let value = SQL.literal(name)
    let rows = try connection.query("select array[\(value), 'other', \(value)], \(value)")
    #expect(try rows.first?.list(0) == [name, "other", name])
    #expect(try rows.first?.text(1) == name)
  }

  @Test func `gives values of each type`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let rows = try connection.query("select true, false, -7, null, array[]::text[], null::text[]")
    let row = try #require(rows.first)
    #expect(try row.bool(0))
    #expect(try !row.bool(1))
    #expect(try row.int(2) == -7)
    #expect(row[3] == nil)
    #expect(row[99] == nil)
    #expect(try row.list(4) == [])
    #expect(try row.list(5) == [])
  }

  @Test func `gives numbers as far as they go`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let rows = try connection.query(
      """
      select -9223372036854775808, 9223372036854775807, 9223372036854775808, '-', '',
        array[1, -2], '3 4'::int2vector, null
      """)
    let row = try #require(rows.first)
    #expect(try row.int(0) == .min)
    #expect(try row.int(1) == .max)
    for index in [2, 3, 4, 7] { #expect(row.optionalInt(index) == nil) }
    #expect(row.numbers(5) == [1, -2])
    #expect(row.numbers(6) == [3, 4])
    #expect(row.numbers(7) == [])
    #expect(row.isNull(7))
    #expect(!row.isNull(0))
  }

  @Test func `throws for a value of another type`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let rows = try connection.query("select 'x', null, '{{a},{b}}', '{NULL}', '{a', '{a,}'")
    let row = try #require(rows.first)
    #expect(throws: PostgresError.self) { try row.text(1) }
    #expect(throws: PostgresError.self) { try row.bool(0) }
    #expect(throws: PostgresError.self) { try row.int(0) }
    for index in 2...5 {
      #expect(throws: PostgresError.self) { try row.list(index) }
    }
  }
}

@Suite struct `Redacting a connection string` {
  @Test(arguments: [
    ("postgres://u:secret@h/d", "postgres://u:***@h/d"),
    (
      "postgresql://u:s%40t@h:5432/d?sslmode=require", "postgresql://u:***@h:5432/d?sslmode=require"
    ),
    ("postgres://u:p@ss/w?rd@h/d", "postgres://u:***@h/d"),
    ("postgres://u@h:5432/d", "postgres://u@h:5432/d"),
    ("postgres://h:5432/d?user=a@b", "postgres://h:5432/d?user=a@b"),
    ("postgres:///d?host=/s&password=secret&user=u", "postgres:///d?host=/s&password=***&user=u"),
    ("postgres:///d?p%61ssword=secret", "postgres:///d?p%61ssword=***"),
    ("host=h password=secret user=u", "host=h password=*** user=u"),
    (#"password = 'it\'s a = secret' host=h"#, "password = *** host=h"),
    ("password='never closed host=h", "password=***"),
    ("password=two words host=h", "password=*** host=h"),
    ("host=h password=two words", "host=h password=***"),
    ("password=a=b sslpassword=c", "password=*** sslpassword=***"),
    ("host=h user=u", "host=h user=u"), ("name", "name"), ("", ""),
  ])
  func `hides passwords and nothing else`(conninfo: String, redacted: String) {
    #expect(redacting(conninfo) == redacted)
  }

  @Test(arguments: [
    "postgres://u:hunter2@/d?host=/nowhere", "postgres://u:hunter2@/hunter2?host=/nowhere/hunter2",
    "postgres://u:x@hunter2@127.0.0.1:1/d", "postgres://u:x/hunter2@127.0.0.1:1/d",
    "postgres://u:hunter2@127.0.0.1:port/d", "password=x hunter2 host=/nowhere",
    "password='hunter2 host=/nowhere", "host=/nowhere password=hunter2 port",
  ])
  func `keeps passwords out of errors`(conninfo: String) {
    let error = #expect(throws: PostgresError.self) { _ = try Connection(conninfo) }
    let texts =
      error.map { ["\($0)", $0.message] + [$0.detail, $0.hint].compactMap(\.self) } ?? []
    #expect(!texts.contains { $0.contains("hunter2") })
    #expect(error?.message.isEmpty == false)
  }
}
