create table countries (code char(2) primary key, name text);
grant select on countries to public;
