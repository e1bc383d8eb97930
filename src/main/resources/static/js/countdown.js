// [data-countdown] time[datetime]: counts hours and minutes down, then up.
const MINUTE = 60000;

const tick = (box) => {
  const time = box.querySelector('time[datetime]');
  const minutes = Math.floor((Date.parse(time.dateTime) - Date.now()) / MINUTE);
  const whole = Math.abs(minutes);
  const { left, late, leftMinutes, lateMinutes } = box.dataset;
  const [hours, short] = minutes >= 0 ? [left, leftMinutes] : [late, lateMinutes];
  const words = whole < 60 ? short : hours;
  time.textContent = words.replace('{h}', Math.floor(whole / 60)).replace('{m}', whole % 60);
  box.querySelector('.tag')?.classList.toggle('tag-overdue', minutes < 0);
};

const boxes = document.querySelectorAll('[data-countdown]');
if (boxes.length) {
  setInterval(() => boxes.forEach(tick), MINUTE);
}
