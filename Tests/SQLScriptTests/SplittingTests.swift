import SQLScript
import Testing

@Suite struct `A script` {
  @Test(arguments: [
    "select 'a;b';", "select 'it''s; \\';", #"select E'a\';b';"#, #"select e'\\';"#,
    "select E'a'\n  'b\\';c';", "select \"a;b\"\"c;\";", "select $$a;b$$;",
    "select $x$a;$$;$y$b$x$;",
    "select $größe$;$größe$;", "select a$b$c;", "select $1;", "select /* ; */ 1;",
    "select /* a /* ; */ ; */ 1;", "select 1 -- ;\n;", "select 1 + -- ; '\n 2;", "select (1;2);",
    "create rule r as on insert to t do also (select 1; select 2);",
    "select a::text, b [1:2] from t;", "select U&'a;b', B'1', X'F;', N'n;';", "select 'a'\n'b;';",
    "create function f() returns int begin atomic; select 1; end;",
    "create or replace procedure p() begin atomic select case when a then 1 end; select 2; end;",
    "CREATE FUNCTION f() RETURNS int BEGIN /* ; */ ATOMIC SELECT 1; END;",
    "create table \"begin\" (\"end\" int);", "create function begin() returns int as 'a';",
    "select '\\';", "select 1 \\; select 2;", "select 1 \\: 2;", "select 1e$$;$$;", "select ');';",
  ])
  func `keeps a statement whole`(sql: String) {
    #expect(statements(sql + "select 2;") == [sql, "select 2;"])
    #expect(statements("\n  " + sql + "\n-- end\n;") == [sql, ";"])
  }

  @Test func `is split at each semicolon outside of everything`() {
    #expect(statements("select 1;select 2 ; \n;") == ["select 1;", "select 2 ;", ";"])
    #expect(statements("begin; select case when a then b end; end;").count == 3)
    #expect(statements("select 1)); select 2;") == ["select 1));", "select 2;"])
  }

  @Test func `may end without a semicolon`() {
    #expect(statements("select 1; select 2 -- end\n") == ["select 1;", "select 2"])
    #expect(statements(" -- nothing\n/* at all */ ").isEmpty)
  }

  @Test(arguments: [
    "select 'a;", "select \"a;", "select $$a;", "select (1;", "select /* a;", "/* a;",
    "create function f() begin atomic select 1;", "select E'\\",
  ])
  func `leaves to the server what does not end`(sql: String) {
    #expect(statements(sql) == [sql])
  }

  @Test func `may have standard strings turned off`() {
    let escaped = #"select 'a\';b';"#
    #expect(statements(escaped).count == 2)
    let off = "set standard_conforming_strings = off;"
    #expect(statements(off + escaped) == [off, escaped])
    let on = "SET standard_conforming_strings TO on;"
    #expect(statements(off + on + escaped).count == 4)
  }

  @Test func `may begin with a byte order mark`() {
    #expect(statements("\u{FEFF}select 1;") == ["select 1;"])
  }

  @Test func `holds commands of psql`() {
    #expect(
      pieces("\\set a 'x;\\'y' -- z\nselect 1;\\echo a;b \\\\ select 2;\n  \\q\n")
        == ["set: a 'x;\\'y' -- z", "sql: select 1;", "echo: a;b", "sql: select 2;", "q: "])
    #expect(pieces("\\a\\t\n") == ["a: ", "t: "])
    #expect(pieces("\\! echo \\\\ 'x\nselect 1;") == ["!: echo \\\\ 'x", "sql: select 1;"])
    #expect(statements("select (1\n\\echo ;\n+ 2);") == ["select (1…", "+ 2);"])
    #expect(statements("select (1 \\g\nselect 2;") == ["select (1…", "select 2;"])
    #expect(statements("select (1 \\r\nselect 2;") == ["select (1…", "select 2;"])
    #expect(statements("select '\\echo', \"\\q\", $$\\q$$ -- \\q\n/* \\q */;").count == 1)
  }

  @Test func `holds rows behind a statement that takes them`() {
    let rows = "1\t'a;\n\\N\t\\.x\n\\.\n"
    for copy in [
      "COPY public.t (a, b) FROM stdin;", "copy t from /* the */ STDIN with (format text);",
      "copy \"t\" (\"from\") from stdin \\g",
    ] {
      #expect(pieces("\(copy)\n\(rows)select 1;").last == "sql: select 1;")
      #expect(
        pieces("\(copy)\r\n\(rows.replacing("\n", with: "\r\n"))select 1;").count == pieces(copy)
          .count + 2)
    }
    #expect(pieces("copy t from stdin;\n1\n2;").last == "rows: 1\n2;")
    #expect(pieces("\\copy t from stdin\n1;\n\\.\nselect 1;").last == "sql: select 1;")
    for copy in [
      "copy t from 'stdin';", "copy (select a from stdin) to stdout;", "copy t to stdout;",
      "select a from stdin;", "\\copy t from 'x.csv'",
    ] {
      #expect(pieces("\(copy)\nselect 1;\n").last == "sql: select 1;")
    }
  }

  @Test func `may be of two sections`() {
    #expect(
      pieces("-- +goose Up\ncreate table t ()\n  -- +goose Down\ndrop table t;")
        == ["up(inTransaction: true)", "sql: create table t ()", "down", "sql: drop table t;"])
    #expect(pieces("-- migrate:up transaction:false\n") == ["up(inTransaction: false)"])
    #expect(pieces("-- migrate:down\n") == ["down"])
    #expect(pieces("-- +migrate Up notransaction\n") == ["up(inTransaction: false)"])
    #expect(pieces("--+migrate Down\n") == ["down"])
    #expect(pieces("-- +goose NO TRANSACTION\n") == ["noTransaction"])
    #expect(pieces("-- Up Migration\n-- Down Migration\n") == ["up(inTransaction: true)", "down"])
    for text in [
      "-- the up migration\n", "-- up migration of all\n", "-- +goose StatementBegin\n",
      "select 1 -- +goose Down\n;", "select '\n-- +goose Down\n';", "$$\n-- migrate:down\n$$;",
      "/*\n-- migrate:down\n*/", "--\n",
      "-- " + String(repeating: "migrate:down ", count: 20) + "\n",
    ] {
      #expect(!pieces(text).contains("down"))
    }
  }
}

@Suite struct `The pieces of a script` {
  @Test(arguments: 0..<300)
  func `cover it, and each is a piece by itself`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
      fragments[Int.random(in: fragments.indices, using: &random)]
    }.joined()
    let bytes = Array(text.utf8)
    let pieces = splitScript(bytes)
    var end = 0
    for piece in pieces {
      #expect(piece.range.lowerBound == end && !piece.range.isEmpty)
      end = piece.range.upperBound
      guard case .statement(let part) = piece.kind else { continue }
      for replacement in part.replacements {
        #expect(piece.range.contains(replacement.range.lowerBound))
        #expect(replacement.range.upperBound <= piece.range.upperBound)
      }
    }
    #expect(end == bytes.count)
    #expect(pieces.flatMap { bytes[$0.range] } == bytes)
  }

  @Test(arguments: 0..<300)
  func `are those of whole statements put one behind the other`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var expected: [String] = []
    var text = ""
    for _ in 0..<Int.random(in: 1..<30, using: &random) {
      let statement = whole[Int.random(in: whole.indices, using: &random)]
      expected.append(statement)
      text += statement + between[Int.random(in: between.indices, using: &random)]
    }
    #expect(statements(text) == expected)
  }

  @Test(arguments: 0..<300)
  func `are found in any bytes`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("'\"$\\:;-/*()eE\nabc \t\r.{?}`".utf8) + [0, 0x80, 0xC3, 0xFF]
    let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
      alphabet[Int.random(in: alphabet.indices, using: &random)]
    }
    #expect(splitScript(bytes).flatMap { bytes[$0.range] } == bytes)
  }

  @Test(
    arguments: [
      "'", "\"", "$a$", "$", "(", "/*", "/* ", "-", "--\n", ":", "\\", "\\x ", "E'a'\n", "E'\\",
      ";", "a",
      "create function begin atomic case ", "copy t from stdin;\n", "\\if ", ":'a", "\n", "é",
    ])
  func `are found however long the script is`(fragment: String) {
    let text = String(repeating: fragment, count: 100_000 / fragment.utf8.count)
    #expect(splitScript(Array(text.utf8)).last?.range.upperBound == text.utf8.count)
  }
}

private let whole = [
  "select 'a;''b';", #"select E'\';';"#, "select $$;$$;", "select $a$;$$;$a$;", "select \";\";",
  "create function f() begin atomic; select case when a then 1 end; end;", ";",
  "create rule r as on insert to t do (select 1; select 2);", "select 1 /* ; /* ' */ */;",
  "select a[1:2]::int -- ;\n;", "größe $1;", "select :x, :'y', :\"z\", :{?w};",
]

private let between = [
  "", " ", "\n", "-- it's;\n", "/* '; /* $$ */ */", "\r\n\t", "\\echo ;'x;'\n",
]

private let fragments =
  whole + between + [
    "'", "\"", "$$", "$a$", "/*", "*/", "(", ")", "\\", "\\;", "\\\\", ";", ":", "E'", "\\.\n",
    "1\t2\n",
    "copy t from stdin;\n", "-- +goose Down\n", "-- migrate:up\n", "\\if :x\n", "\\endif\n",
    "\\g\n",
    "\u{FEFF}", "begin atomic ", "end ", "create function ", "ä",
  ]
