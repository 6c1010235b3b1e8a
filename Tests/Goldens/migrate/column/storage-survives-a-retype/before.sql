create table documents (id integer primary key, body varchar(100));
alter table documents alter column body set storage external;
