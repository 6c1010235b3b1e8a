create function f(text) returns int language internal immutable strict as 'textlen';
create function g() returns bigint language internal window as 'window_row_number';
