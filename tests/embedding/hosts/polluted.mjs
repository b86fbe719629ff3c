/** Prototypes as scripts of their time left them: what they add can be seen by every loop, and Prototype.js 1.6's toJSON. */
export const host = {
  name: 'polluted-prototypes',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<script>
        Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; return this; };
        Object.prototype.isEmpty = function () { for (var key in this) return false; return true; };
        Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
        Array.prototype.remove = function (one) { var at = this.indexOf(one); if (at >= 0) this.splice(at, 1); return this; };
        Array.prototype.last = function () { return this[this.length - 1]; };
        Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return Object.toJSON(one); }).join(', ') + ']'; };
        String.prototype.toJSON = function () { return '"' + this + '"'; };
        Object.toJSON = function (one) { return typeof one === 'string' ? one.toJSON() : String(one); };
        String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
        Function.prototype.bind = function (that) { var own = this; return function () { return own.apply(that, arguments); }; };
        Date.now = function () { return new Date().getTime(); };
      </script>${script}`,
      body: widget,
    }),
};
