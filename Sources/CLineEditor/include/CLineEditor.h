#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

#include <stddef.h>

/// What a fed key asked for, beyond changing the line.
typedef enum {
  LE_NOTHING = 0,
  LE_ENTER,
  LE_SEND,
  LE_END,
  LE_UP,
  LE_DOWN,
  LE_BACK,
  LE_TAB,
  LE_EDIT,
  LE_CLEARED,
  LE_GONE,
} le_event;

/// Prepares readline, once: reads the user's inputrc, then binds what is ours.
void le_prepare(const char *name, int spoken);

/// Puts the prompt up and the terminal into key by key reading.
void le_open(const char *prompt, int cells, int holds_rows);
/// Takes the prompt down and gives the terminal back as it was.
void le_close(void);
int le_is_open(void);

/// One key's bytes. With `more`, another key waits and nothing needs to be drawn yet.
le_event le_feed(const unsigned char *bytes, int count, int more);

const char *le_text(void);
int le_point(void);
void le_set(const char *text, int point);
void le_insert(const char *text);
void le_set_prompt(const char *prompt, int cells);

/// Whether a search, an argument or half a key sequence is under way: no time to change the prompt.
int le_is_busy(void);
/// Whether the row at its present width would need a second line of the screen.
int le_is_overfull(void);
/// The columns that the text of the row may take.
int le_room(void);
/// The column of the cursor, counted from the prompt's first.
int le_column(void);

/// Draws what changed; whole also when the row is longer than its line.
void le_draw(void);
/// Draws all of it on a line that is empty.
void le_draw_fresh(void);
/// Takes the row off the screen; the cursor stays at the start of its line.
void le_clear(void);
/// Moves past the end of the row as Enter does.
void le_end_line(void);
void le_print(const char *bytes, size_t count);

/// Learns the size of the screen without drawing.
void le_resize(void);
void le_screen_size(int *rows, int *columns);
/// Forgets searches and arguments half typed, as after Ctrl-C.
void le_forget_keys(void);
/// Into cooked mode and back, for Ctrl-Z.
void le_suspend(void);
void le_resume(void);

void le_history_clear(void);
void le_history_add(const char *line);

/// Columns of one scalar on the screen.
int le_cells(unsigned int scalar);

/// From now on each signal that the loop must know is one byte, its number, on this descriptor.
void le_watch_signals(int descriptor);
/// The defaults for what belongs to a program that runs in our place, and back.
void le_lend_signals(int lent);
/// Stops this program as Ctrl-Z does; comes back when it is continued.
void le_stop_here(void);
/// Puts the terminal as it was at the start; safe in a signal handler.
void le_restore(void);

#endif
