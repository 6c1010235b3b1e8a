create table keep (id integer primary key);
create function odd() returns text language sql as 'select ''it''''s''';
