create table documents (id integer primary key, body text compression pglz, note text);
