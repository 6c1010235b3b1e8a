create function f(text) returns int language internal strict as 'textlen';
