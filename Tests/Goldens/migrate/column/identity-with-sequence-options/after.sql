create table items (id bigint generated always as identity (start with 1000 increment by 5 minvalue 10 maxvalue 99999 cache 20 cycle) primary key, name text);
