extension PageScript {
  /// Entries that come and go, the draft, and the review.
  static let showing = #"""
    function make(name, text, className) {
      var element = document.createElement(name);
      if (text !== undefined) element.textContent = text;
      if (className) element.className = className;
      return element;
    }

    var counter = 0;
    function addEntry(section) {
      var entry = one('template', section).content.firstElementChild.cloneNode(true), number = String(counter++);
      [entry].concat(all('*', entry)).forEach(function (element) {
        ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby'].forEach(function (name) {
          var value = element.getAttribute(name);
          if (value) element.setAttribute(name, value.split('~').join(number));
        });
      });
      one('.entries', section).appendChild(entry);
      renumber(section);
      settle(entry);
      return entry;
    }
    function renumber(section) {
      entriesOf(section).forEach(function (entry, i) {
        one('[data-entry-title]', entry).textContent = words.entry + ' ' + (i + 1);
      });
    }

    // The draft: what each field holds, by place.
    var place = 'ruge ' + data.sheets.map(function (s) { return s.ask + ' ' + s.key.slice(0, 8); }).join(' ');
    var canKeep = true;
    function snapshot() {
      return sections.map(function (section) {
        return entriesOf(section).map(function (entry) {
          return all('input, textarea, select', entry).map(function (f) {
            return f.type === 'radio' || f.type === 'checkbox' ? f.checked : f.value;
          });
        });
      });
    }
    function keep() {
      try {
        localStorage.setItem(place, JSON.stringify(snapshot()));
        canKeep = true;
      } catch (error) { canKeep = false; }
      one('#draft').textContent = canKeep ? words.draftKept : words.draftLost;
    }
    function recall() {
      var kept = null;
      try { kept = JSON.parse(localStorage.getItem(place)); } catch (error) { kept = null; }
      if (!Array.isArray(kept)) return false;
      sections.forEach(function (section, s) {
        (kept[s] || []).forEach(function (values, e) {
          var entry = entriesOf(section)[e] || (one('template', section) && addEntry(section));
          if (!entry || !Array.isArray(values)) return;
          all('input, textarea, select', entry).forEach(function (f, i) {
            if (values[i] === undefined) return;
            if (f.type === 'radio' || f.type === 'checkbox') f.checked = values[i] === true;
            else f.value = String(values[i]);
          });
          settle(entry);
        });
      });
      return true;
    }

    function showReview() {
      var list = one('#given'), open = 0;
      list.textContent = '';
      sections.forEach(function (section, s) {
        entriesOf(section).forEach(function (entry, e) {
          if (!begun(entry)) {
            // One of many that was passed over is simply not sent.
            if (sections.length > 1 || one('template', section)) return;
          }
          var head = [data.sheets[s].about, one('template', section) ? words.entry + ' ' + (e + 1) : ''];
          head = head.filter(Boolean).join(' · ');
          if (head) list.appendChild(make('h3', head));
          var answers = make('dl');
          questionsOf(entry).forEach(function (q) {
            if (q.hidden) return;
            var answer = read(q), row = make('div');
            if (!answer && q.dataset.need) open += 1;
            row.appendChild(make('dt', one('legend', q).firstChild.textContent));
            row.appendChild(make('dd', answer ? answer.shown : words.open, answer ? '' : 'open'));
            answers.appendChild(row);
          });
          list.appendChild(answers);
        });
      });
      var missing = one('#missing');
      missing.hidden = !open;
      missing.textContent = (open === 1 ? words.missingOne : words.missing).split('{n}').join(String(open));
    }

    function turn(toReview) {
      one('#form').hidden = toReview;
      one('#review').hidden = !toReview;
      one('#told').textContent = '';
      window.scrollTo(0, 0);
      if (toReview) one('#review-title').focus();
    }

    """#
}
