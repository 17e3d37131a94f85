extension IndexPage {
    /// The script of the page: it shows the box that looks for committees, and nothing needs it.
    ///
    /// Names are found by any of their words in any order, with or without marks; reports by their fingerprints as
    /// well. `#loc=hai phong` fills the box from the address, `#lang=en` chooses English, and both can be joined with
    /// `&`.
    static let script = """

        (() => {
          "use strict";
          const get = id => document.getElementById(id);
          const root = document.documentElement;
          const plain = text =>
            text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replace(/[\\u0111\\u0110]/g, "d").toLowerCase();
          const choose = () => { root.lang = get("En").checked ? "en" : "vi"; };
          const wishes = () => new URLSearchParams(location.hash.slice(1));
          get("Vi").addEventListener("change", choose);
          get("En").addEventListener("change", choose);
          const box = get("Filter");
          if (box === null) return;
          const changed = get("Changed");
          const [vi, en] = get("Found").children;
          const rows = Array.from(get("Committees").tBodies[0].rows, row => ({
            row,
            names: plain(Array.from(row.cells[0].querySelectorAll("bdi"), name => name.textContent).join(" ") + " " + row.id +
              " " + Array.from(row.querySelectorAll(".print"), print => print.textContent).join(" "))
          }));
          const show = () => {
            const words = plain(box.value).split(/\\s+/).filter(word => word !== "");
            const onlyChanged = changed !== null && changed.checked;
            let found = 0;
            for (const { row, names } of rows) {
              const fits = words.every(word => names.includes(word)) && (!onlyChanged || row.className === "changed");
              if (row.hidden === fits) row.hidden = !fits;
              if (fits) found += 1;
            }
            const isWhole = words.length === 0 && !onlyChanged;
            const [some, all] = [found, rows.length];
            vi.textContent = isWhole ? "" :
              found === 0 ? "Không có đảng bộ nào khớp" :
              `${some.toLocaleString("vi")} trong ${all.toLocaleString("vi")} đảng bộ`;
            en.textContent = isWhole ? "" :
              found === 0 ? "No committee matches" :
              `${some.toLocaleString("en")} of ${all.toLocaleString("en")} committees`;
          };
          let waiting = 0;
          const showSoon = () => { clearTimeout(waiting); waiting = setTimeout(show, 150); };
          const keep = () => {
            const wishes = new URLSearchParams();
            if (box.value.trim() !== "") wishes.set("loc", box.value.trim());
            if (root.lang === "en") wishes.set("lang", "en");
            history.replaceState(null, "", "#" + wishes);
          };
          const follow = () => {
            const wish = wishes();
            if (wish.has("lang")) get(wish.get("lang") === "en" ? "En" : "Vi").checked = true;
            choose();
            box.value = wish.get("loc") ?? "";
            show();
            const row = location.hash.length > 1 ? get(location.hash.slice(1)) : null;
            if (row !== null) row.scrollIntoView();
          };
          box.addEventListener("input", showSoon);
          box.addEventListener("change", keep);
          if (changed !== null) changed.addEventListener("change", show);
          addEventListener("hashchange", follow);
          get("Filtering").hidden = false;
          follow();
        })();

        """
}
