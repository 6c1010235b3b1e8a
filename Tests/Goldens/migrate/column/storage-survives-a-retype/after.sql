create table documents (id integer primary key, body text);
alter table documents alter column body set storage external;
