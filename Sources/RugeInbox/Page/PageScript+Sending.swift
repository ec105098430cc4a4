extension PageScript {
  /// The answer file, the answer text, and what the buttons do.
  static let sending = #"""
    function envelopes() {
      return sections.map(function (section, s) {
        var sheet = data.sheets[s];
        var entries = entriesOf(section).filter(begun).map(function (entry) {
          return given(entry).map(function (a) { return { question: a.question, state: a.state, answer: a.answer }; });
        });
        if (!entries.length) return null;
        var envelope = { ask: sheet.ask, given: today(), entries: entries };
        envelope.seal = hex(hmac(unhex(sheet.key), content(data.format, data.version, envelope)));
        return envelope;
      }).filter(Boolean);
    }
    function answerFile() {
      return JSON.stringify({ ruge: data.format, version: data.version, answers: envelopes() }, null, 1) + '\n';
    }
    function answerText() {
      var lines = [words.textTitle, ''];
      all('#given > *').forEach(function (part) {
        if (part.tagName === 'H3') lines.push(part.textContent, '');
        all(':scope > div', part).forEach(function (row) {
          lines.push(one('dt', row).textContent, '  ' + one('dd', row).textContent.split('\n').join('\n  '));
        });
        if (part.tagName === 'DL') lines.push('');
      });
      lines.push(words.textHint, '', '-----' + data.beginning + '-----');
      (base64(utf8(answerFile())).match(/.{1,60}/g) || []).forEach(function (line) { lines.push(line); });
      lines.push('-----' + data.end + '-----', '');
      return lines.join('\n');
    }
    function tell(text) { one('#told').textContent = text; }

    function review() {
      var wrong = check();
      if (wrong) {
        var target = one('.field, input', wrong);
        wrong.scrollIntoView({ block: 'center' });
        if (target) target.focus();
        return;
      }
      if (!sections.some(function (section) { return entriesOf(section).some(begun); })) {
        one('#draft').textContent = words.nothingYet;
        return;
      }
      showReview();
      one('#text').value = answerText();
      turn(true);
    }
    function save() {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([answerFile()], { type: 'application/json' }));
      link.download = data.file;
      document.body.appendChild(link);
      link.click();
      link.remove();
      tell(words.saved.split('{file}').join(data.file));
    }
    function copy() {
      var place = one('#text'), box = place.closest('details');
      function byHand() {
        box.open = true;
        place.focus();
        place.select();
        var done = false;
        try { done = document.execCommand('copy'); } catch (error) { done = false; }
        tell(done ? words.copied : words.copyYourself);
      }
      if (navigator.clipboard && navigator.clipboard.writeText) {
        navigator.clipboard.writeText(place.value).then(function () { tell(words.copied); }, byHand);
      } else byHand();
    }
    function forget() {
      if (!window.confirm(words.forgetSure)) return;
      try { localStorage.removeItem(place); } catch (error) { canKeep = false; }
      window.onbeforeunload = null;
      one('#form').reset();
      sections.forEach(function (section) {
        entriesOf(section).forEach(function (entry, i) {
          if (one('template', section) && i > 0) entry.remove();
        });
        entriesOf(section).forEach(settle);
      });
      begin();
      all('fieldset.q').forEach(function (q) { complain(q, ''); });
      one('#draft').textContent = words.forgotten;
    }

    // Figures are of today unless somebody says otherwise; whoever logs sessions begins with one.
    function begin() {
      sections.forEach(function (section) {
        if (one('template', section)) {
          if (!entriesOf(section).length) addEntry(section);
          return;
        }
        all('fieldset[data-key=".on"] .field', section).forEach(function (field) {
          field.dataset.preset = today();
          if (!field.value) field.value = field.dataset.preset;
        });
      });
    }

    document.addEventListener('input', function (event) {
      var q = event.target.closest('fieldset.q');
      if (!q) return;
      if (event.target.classList.contains('none') && event.target.checked) {
        all('input.none', q).forEach(function (b) { if (b !== event.target) b.checked = false; });
      }
      complain(q, '');
      settle(q.closest('.entry'));
      keep();
    });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) return;
      var section = button.closest('.sheet');
      if (button.hasAttribute('data-add')) {
        var field = one('.field', addEntry(section));
        if (field) field.focus();
        keep();
      } else if (button.hasAttribute('data-remove')) {
        button.closest('.entry').remove();
        renumber(section);
        keep();
      } else if (button.classList.contains('clear')) {
        all('input[type=radio]', button.closest('fieldset')).forEach(function (r) { r.checked = false; });
        settle(button.closest('.entry'));
        keep();
      }
    });
    one('#form').addEventListener('submit', function (event) { event.preventDefault(); });
    one('#to-review').addEventListener('click', review);
    one('#forget').addEventListener('click', forget);
    one('#save').addEventListener('click', save);
    one('#copy').addEventListener('click', copy);
    one('#back').addEventListener('click', function () { turn(false); });
    begin();
    sections.forEach(function (section) { entriesOf(section).forEach(settle); });
    if (recall()) one('#draft').textContent = words.draftFound;

    """#
}
