create table countries (code char(2) primary key, name text);
grant select, references, trigger, truncate on countries to app_writer;
grant insert on countries to public;
