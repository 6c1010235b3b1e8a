create table documents (id integer not null, body text);
create table letters (sender text) inherits (documents);
