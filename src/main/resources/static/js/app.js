// The small scripts of every page. Each works by data-attribute; every page works without them.
import './confirm.js';
import './submit-once.js';
import './error-summary.js';
import './keys.js';
import './menu.js';
import './idle-warning.js';
import './date-input.js';
import './search-as-composed.js';
import './copy.js';
import './disclose.js';
import './row-filter.js';
import './live.js';
