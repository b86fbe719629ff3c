/** The same form as one would write it in Lit for one site: no languages, no states but loading, nothing kept. */
import { css, html, LitElement } from 'lit';
import { askSite, groupsOf } from './site.js';

class HandWritten extends LitElement {
  static properties = {
    site: {},
    api: {},
    settings: { state: true },
    services: { state: true },
    errors: { state: true },
  };

  static styles = css`
    form {
      display: grid;
      gap: 20px;
      max-inline-size: 640px;
      padding: 24px 16px;
      border: 1px solid #d5dcd9;
      border-radius: 12px;
      font:
        16px/1.5 system-ui,
        sans-serif;
    }
    textarea,
    select,
    button {
      inline-size: 100%;
      min-block-size: 44px;
      font: inherit;
    }
  `;

  async connectedCallback() {
    super.connectedCallback();
    [this.settings, this.services] = await askSite(this.api, this.site);
  }

  render() {
    if (!this.services) return html`<p role="status">Memuat…</p>`;
    return html`<form novalidate @submit=${this.next}>
      <p>${this.settings.name.id} · ${this.settings.city.name.id}</p>
      <h2>Sampaikan laporan</h2>
      ${this.errors ? html`<p role="alert">${this.errors}</p>` : ''}
      <label for="description">Apa yang terjadi?</label>
      <textarea id="description" name="description" rows="5" maxlength="4000"></textarea>
      <label for="service">Jenis laporan</label>
      <select id="service" name="service">
        <option value="">Pilih</option>
        ${groupsOf(this.services).map(
          ([label, members]) =>
            html`<optgroup label=${label}>
              ${members.map(({ code, name }) => html`<option value=${code}>${name.id}</option>`)}
            </optgroup>`,
        )}
      </select>
      <button>Lanjut</button>
    </form>`;
  }

  next(event) {
    event.preventDefault();
    const { description, service } = event.target.elements;
    this.errors = description.value && service.value ? '' : 'Isi kedua kolom.';
  }
}
customElements.define('hand-written', HandWritten);
