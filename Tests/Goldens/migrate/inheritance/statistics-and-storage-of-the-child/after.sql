create table documents (id integer not null, body text);
create table letters (sender text) inherits (documents);
alter table letters alter column body set statistics 300;
alter table letters alter column body set storage external;
