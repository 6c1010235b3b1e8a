create table documents (id integer primary key, body text, data jsonb);
alter table documents alter column body set storage external, alter column data set storage main;
