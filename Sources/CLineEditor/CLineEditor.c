#define _GNU_SOURCE
#include "CLineEditor.h"

#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <readline/history.h>
#include <readline/readline.h>

// No function here calls back into Swift: readline jumps over frames, so keys only leave an event
// behind, and the loop acts on it when readline has returned.

static int is_open, holds_rows, prompt_cells, muted, whole;
static le_event event;
static const unsigned char *waiting;
static int waiting_count;
static char *accepted;

/* The terminal as it was found. */

static struct termios found;
static volatile sig_atomic_t is_found, is_changed;

void le_restore(void) {
  if (!is_found || !is_changed) return;
  is_changed = 0;
  // Without this a program in the background would be stopped by its own clean-up.
  sigset_t blocked, before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  sigprocmask(SIG_BLOCK, &blocked, &before);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  ssize_t count = write(STDOUT_FILENO, "\x1b[?2004l", 8);
  (void)count;
  sigprocmask(SIG_SETMASK, &before, NULL);
}

/* Keys */

static int next_byte(FILE *stream) {
  unsigned char byte;
  if (waiting_count > 0) {
    waiting_count--;
    return *waiting++;
  }
  for (;;) {
    ssize_t count = read(fileno(stream), &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || errno != EINTR) return EOF;
  }
}

static int is_byte_waiting(void) { return waiting_count > 0; }

static int state_is_busy(void) {
  return RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG |
                    RL_STATE_COMPLETING | RL_STATE_MULTIKEY | RL_STATE_VIMOTION |
                    RL_STATE_CHARSEARCH) != 0;
}

static int on_enter(int count, int key) { (void)count, (void)key; event = LE_ENTER; return 0; }
static int on_send(int count, int key) { (void)count, (void)key; event = LE_SEND; return 0; }
static int on_tab(int count, int key) { (void)count, (void)key; event = LE_TAB; return 0; }
static int on_edit(int count, int key) { (void)count, (void)key; event = LE_EDIT; return 0; }
static int on_nothing(int count, int key) { (void)count, (void)key; return 0; }

static int on_up(int count, int key) {
  if (!holds_rows) return rl_get_previous_history(count, key);
  event = LE_UP;
  return 0;
}

static int on_down(int count, int key) {
  if (!holds_rows) return rl_get_next_history(count, key);
  event = LE_DOWN;
  return 0;
}

static int on_back(int count, int key) {
  if (!holds_rows || rl_point > 0) return rl_rubout(count, key);
  event = LE_BACK;
  return 0;
}

static int on_clear(int count, int key) {
  event = LE_CLEARED;
  return rl_clear_screen(count, key);
}

static int on_delete(int count, int key) {
  if (rl_end > 0) return rl_delete(count, key);
  event = LE_END;
  return 0;
}

static void bind(const char *keys, rl_command_func_t *function) {
  rl_bind_keyseq_in_map(keys, function, rl_get_keymap_by_name("emacs"));
  rl_bind_keyseq_in_map(keys, function, rl_get_keymap_by_name("vi-insert"));
}

/// Keys that by default do what ours replaces; one that the user gave another meaning stays his.
static void bind_over(const char *keys, const char *name, rl_command_func_t *function) {
  const char *maps[] = {"emacs", "vi-insert"};
  for (int index = 0; index < 2; index++) {
    Keymap map = rl_get_keymap_by_name(maps[index]);
    rl_command_func_t *bound = rl_function_of_keyseq(keys, map, NULL);
    if (bound == NULL || bound == rl_named_function(name) || bound == rl_insert)
      rl_bind_keyseq_in_map(keys, function, map);
  }
}

static char **no_completions(const char *text, int start, int end) {
  (void)text, (void)start, (void)end;
  rl_attempted_completion_over = 1;
  return NULL;
}

/// What rl_redisplay is to readline: it leaves a row that no longer fits to the loop.
static void redisplay(void) {
  if (muted || (!whole && holds_rows && le_is_overfull())) return;
  rl_redisplay();
}

void le_prepare(const char *name, int spoken) {
  static int is_prepared;
  if (is_prepared) return;
  is_prepared = 1;
  if (tcgetattr(STDIN_FILENO, &found) == 0) is_found = 1;
  atexit(le_restore);
  rl_readline_name = name;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_attempted_completion_function = no_completions;
  rl_getc_function = next_byte;
  rl_input_available_hook = is_byte_waiting;
  rl_initialize();
  // Only now: with a redisplay of the caller's, readline would not learn what the terminal can do.
  rl_redisplay_function = redisplay;
  // Otherwise each prompt would take the erase key back from us.
  rl_variable_bind("bind-tty-special-chars", "off");
  rl_variable_bind("horizontal-scroll-mode", "off");
  if (spoken) {
    rl_variable_bind("enable-active-region", "off");
    rl_variable_bind("blink-matching-paren", "off");
  }
  bind("\\C-m", on_enter);
  bind("\\C-j", on_enter);
  bind("\\C-o", on_enter);
  bind("\\e\\C-m", on_send);
  bind("\\e\\C-j", on_send);
  bind("\\C-d", on_delete);
  bind("\\C-i", on_tab);
  bind("\\e#", on_nothing);
  bind("\\C-h", on_back);
  bind("\\C-?", on_back);
  bind_over("\\C-x\\C-e", "edit-and-execute-command", on_edit);
  bind_over("\\C-l", "clear-screen", on_clear);
  bind_over("\\e[A", "previous-history", on_up);
  bind_over("\\eOA", "previous-history", on_up);
  bind_over("\\C-p", "previous-history", on_up);
  bind_over("\\e[B", "next-history", on_down);
  bind_over("\\eOB", "next-history", on_down);
  bind_over("\\C-n", "next-history", on_down);
  Keymap movement = rl_get_keymap_by_name("vi-move");
  rl_bind_keyseq_in_map("\\C-m", on_enter, movement);
  rl_bind_keyseq_in_map("\\C-j", on_enter, movement);
  rl_bind_keyseq_in_map("\\C-d", on_delete, movement);
}

/* The prompt */

static void take(char *line) {
  if (line == NULL) {
    event = LE_GONE;
    return;
  }
  // A key of the user's own choosing accepted the line.
  free(accepted);
  accepted = line;
}

void le_open(const char *prompt, int cells, int rows) {
  if (is_open) return;
  holds_rows = rows;
  prompt_cells = cells;
  is_open = is_changed = 1;
  rl_callback_handler_install(prompt, take);
}

void le_close(void) {
  if (!is_open) return;
  is_open = 0;
  rl_callback_handler_remove();
  is_changed = 0;
}

int le_is_open(void) { return is_open; }

le_event le_feed(const unsigned char *bytes, int count, int more) {
  event = LE_NOTHING;
  // readline takes the terminal's end-of-file key on an empty line for a terminal that is gone.
  if (count == 1 && rl_end == 0 && !state_is_busy() &&
      (bytes[0] == 4 || (is_found && bytes[0] == found.c_cc[VEOF])))
    return LE_END;
  waiting = bytes;
  waiting_count = count;
  muted = more;
  while (waiting_count > 0 && event != LE_GONE) rl_callback_read_char();
  muted = 0;
  if (accepted) {
    le_set(accepted, (int)strlen(accepted));
    free(accepted);
    accepted = NULL;
    event = LE_ENTER;
  }
  return event;
}

const char *le_text(void) { return rl_line_buffer ? rl_line_buffer : ""; }
int le_point(void) { return rl_point; }

void le_set(const char *text, int point) {
  rl_replace_line(text, 1);
  rl_point = point < rl_end ? point : rl_end;
  rl_mark = 0;
}

void le_insert(const char *text) { rl_insert_text(text); }

void le_set_prompt(const char *prompt, int cells) {
  prompt_cells = cells;
  rl_set_prompt(prompt);
}

int le_is_busy(void) { return state_is_busy(); }

/* Columns */

int le_cells(unsigned int scalar) {
  if (scalar < 32 || scalar == 127) return 2;
  if (scalar < 127) return 1;
  int cells = wcwidth((wchar_t)scalar);
  return cells < 0 ? 1 : cells;
}

static int cells_of(const char *text, int count) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  int cells = 0;
  for (int index = 0; index < count;) {
    wchar_t scalar;
    size_t length = mbrtowc(&scalar, text + index, (size_t)(count - index), &state);
    if (length == (size_t)-1 || length == (size_t)-2 || length == 0) {
      memset(&state, 0, sizeof state);
      length = 1;
      scalar = '?';
    }
    cells += le_cells((unsigned int)scalar);
    index += (int)length;
  }
  return cells;
}

int le_room(void) {
  int rows, columns;
  rl_get_screen_size(&rows, &columns);
  // The last column stays free: the cursor stands there after the last letter.
  int room = columns - 1 - prompt_cells;
  return room > 1 ? room : 2;
}

int le_is_overfull(void) { return rl_end > 0 && cells_of(rl_line_buffer, rl_end) > le_room(); }
int le_column(void) { return prompt_cells + cells_of(le_text(), rl_point); }

/* Drawing */

void le_draw(void) {
  if (!is_open) return;
  whole = 1;
  rl_redisplay();
  whole = 0;
  fflush(stdout);
}

void le_draw_fresh(void) {
  if (!is_open) return;
  whole = 1;
  fflush(stdout);
  rl_on_new_line();
  rl_redisplay();
  whole = 0;
  fflush(stdout);
}

void le_clear(void) {
  rl_clear_visible_line();
  fflush(stdout);
}

void le_end_line(void) {
  rl_point = rl_end;
  le_draw();
  rl_crlf();
  fflush(stdout);
}

void le_print(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

void le_resize(void) {
  muted = 1;
  rl_resize_terminal();
  muted = 0;
}

void le_screen_size(int *rows, int *columns) { rl_get_screen_size(rows, columns); }

void le_forget_keys(void) {
  rl_callback_sigcleanup();
  rl_free_line_state();
}

void le_suspend(void) {
  if (is_open) rl_deprep_terminal();
}

void le_resume(void) {
  if (!is_open) return;
  rl_deprep_terminal();
  rl_prep_terminal(1);
}

void le_history_clear(void) { clear_history(); }

void le_history_add(const char *line) {
  add_history(line);
  using_history();
}

/* Signals */

static volatile sig_atomic_t signal_descriptor = -1;

static void note_signal(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t count = write(signal_descriptor, &byte, 1);
  (void)count;
  errno = before;
}

static void die_sane(int number) {
  le_restore();
  signal(number, SIG_DFL);
  raise(number);
}

static void watch(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void le_watch_signals(int descriptor) {
  // A stack that overflowed has no room for its own handler.
  static char spare[65536];
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigaltstack(&stack, NULL);
  signal_descriptor = descriptor;
  const int told[] = {SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGTERM, SIGHUP};
  sigset_t open;
  sigemptyset(&open);
  for (size_t index = 0; index < sizeof told / sizeof *told; index++) {
    watch(told[index], note_signal, 0);
    sigaddset(&open, told[index]);
  }
  // Whoever started us may have blocked them, and a blocked signal is a key without effect.
  sigprocmask(SIG_UNBLOCK, &open, NULL);
  const int fatal[] = {SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT};
  for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++)
    watch(fatal[index], die_sane, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  watch(SIGPIPE, SIG_IGN, 0);
}

void le_lend_signals(int lent) {
  // A command without a prompt has no loop that would read what a handler notes.
  int is_watched = signal_descriptor >= 0;
  void (*keys)(int) = is_watched ? note_signal : SIG_DFL;
  int flags = is_watched ? SA_ONSTACK | SA_RESETHAND | SA_NODEFER : 0;
  watch(SIGTSTP, lent ? SIG_DFL : keys, 0);
  watch(SIGINT, lent ? SIG_IGN : keys, 0);
  watch(SIGQUIT, lent ? SIG_IGN : is_watched ? die_sane : SIG_DFL, lent ? 0 : flags);
  watch(SIGPIPE, lent || is_watched ? SIG_IGN : SIG_DFL, 0);
}

void le_stop_here(void) {
  watch(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  watch(SIGTSTP, note_signal, 0);
}
