-- postgresql: 14
create table documents (id integer primary key, body text, note text compression pglz);
