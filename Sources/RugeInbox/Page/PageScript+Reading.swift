extension PageScript {
  /// What is filled in, whether it can be used, and which questions fall away.
  static let reading = #"""
    var data = JSON.parse(document.getElementById('data').textContent), words = data.words;
    function all(selector, inside) { return Array.from((inside || document).querySelectorAll(selector)); }
    function one(selector, inside) { return (inside || document).querySelector(selector); }
    function today() {
      var d = new Date();
      function two(n) { return (n < 10 ? '0' : '') + n; }
      return d.getFullYear() + '-' + two(d.getMonth() + 1) + '-' + two(d.getDate());
    }
    var sections = all('.sheet');
    function entriesOf(section) { return all('.entry', section); }
    function questionsOf(entry) { return all('fieldset.q', entry); }
    function label(input) { return one('span', input.closest('label')).textContent; }

    function read(q) {
      if (q.hidden) return null;
      var key = q.dataset.key;
      function answer(state, value, shown) { return { question: key, state: state, answer: value, shown: shown }; }
      var none = one('input.none:checked', q);
      if (none) return answer(none.value, '', label(none));
      var chosen = one('input[type=radio]:checked', q);
      if (chosen) return answer(chosen.dataset.state, chosen.value, label(chosen));
      var boxes = all('input.box:checked', q);
      if (boxes.length) {
        return answer('value', boxes.map(function (b) { return b.value; }).join(','), boxes.map(label).join(', '));
      }
      var field = one('.field', q);
      if (!field) return null;
      if (field.tagName === 'SELECT') {
        var option = field.selectedOptions[0];
        return field.selectedIndex > 0 ? answer(option.dataset.state, option.value, option.textContent) : null;
      }
      var text = tidy(field.value);
      var unit = one('.measure span', q);
      return text ? answer('value', text, unit ? text + ' ' + unit.textContent : text) : null;
    }

    function fault(q, given, begun) {
      var field = one('.field', q);
      // A date that is half typed has no value, and the browser alone knows.
      if (field && field.validity && field.validity.badInput) return words.badDate;
      if (!given) return begun && q.dataset.need === 'must' ? words.needed : '';
      if (given.state !== 'value') return '';
      var text = given.answer;
      if (Array.from(text).length > data.longest) return words.tooLong;
      switch (q.dataset.kind) {
      case 'number':
        if (/^[+-]?\d{1,3}[.,]\d{3}$/.test(text) && !/^[+-]?0[.,]/.test(text)) return words.ambiguous;
        return /^[+-]?\d[\d .,\u00A0]*$/.test(text) ? '' : words.badNumber;
      case 'minutes': return /^\d{1,4}$/.test(text) && +text > 0 ? '' : words.badMinutes;
      case 'date': return /^\d{4}-\d\d-\d\d$/.test(text) ? '' : words.badDate;
      case 'link': return /^https?:\/\/\S+$/.test(text) ? '' : words.badLink;
      default: return '';
      }
    }

    function given(entry) { return questionsOf(entry).map(read).filter(Boolean); }
    // A day that the page has filled in by itself is no answer.
    function begun(entry) {
      return questionsOf(entry).some(function (q) {
        var field = one('.field', q), answer = read(q);
        return answer && !(field && field.dataset.preset && field.dataset.preset === answer.answer);
      });
    }

    function settle(entry) {
      questionsOf(entry).forEach(function (q) {
        var other = q.dataset.unless, field = one('.field', q), clear = one('.clear', q);
        if (other !== undefined) {
          var asked = questionsOf(entry).find(function (o) { return o.dataset.key === other; });
          var answer = asked && read(asked);
          q.hidden = !!answer && answer.state === q.dataset.unlessState
            && (answer.state !== 'value' || answer.answer === q.dataset.unlessAnswer);
        }
        var isOpen = !one('input.none:checked', q);
        if (field && field.tagName !== 'SELECT') field.disabled = !isOpen;
        all('input.box', q).forEach(function (b) { b.disabled = !isOpen; });
        if (clear) clear.hidden = !one('input[type=radio]:checked', q);
      });
    }

    function complain(q, text) {
      var place = one('.problem', q);
      place.textContent = text;
      place.hidden = !text;
      q.classList.toggle('wrong', !!text);
      all('.field', q).forEach(function (f) { f.setAttribute('aria-invalid', text ? 'true' : 'false'); });
    }

    // The first question that cannot be used, all of them marked.
    function check() {
      var first = null;
      sections.forEach(function (section) {
        entriesOf(section).forEach(function (entry) {
          var isBegun = begun(entry);
          questionsOf(entry).forEach(function (q) {
            var text = q.hidden ? '' : fault(q, read(q), isBegun);
            complain(q, text);
            if (text && !first) first = q;
          });
        });
      });
      return first;
    }

    """#
}
