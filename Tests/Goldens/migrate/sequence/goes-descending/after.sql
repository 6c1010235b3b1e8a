create table keep (id integer primary key);
create sequence countdown increment by -1 minvalue -100 maxvalue 100 start with 100 no cycle;
