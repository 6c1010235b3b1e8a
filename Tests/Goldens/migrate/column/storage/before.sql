create table documents (id integer primary key, body text, data jsonb);
