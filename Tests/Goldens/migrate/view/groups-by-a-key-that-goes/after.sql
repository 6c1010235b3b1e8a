create table books (id integer, title text);
create view titles as select id, title from books;
