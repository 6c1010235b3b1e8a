create table documents (id integer primary key, body text, n numeric);
alter table documents alter column body set storage plain, alter column n set storage extended;
