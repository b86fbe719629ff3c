import type { SuaraSubmitEvent, SuaraSubmittedEvent } from '@suara/elements';
import { SuaraComplaintForm, SuaraPoll } from '@suara/elements/react';
import { useState } from 'react';
import { client, poll } from './site';

export function App() {
  const [view, setView] = useState<'poll' | 'report'>('poll');
  const [lang, setLang] = useState<'id' | 'en'>('id');
  const [hasRead, setHasRead] = useState(false);
  const [told, setTold] = useState('Memuat …');

  /** Nothing is sent before the citizen has read the notice; what was typed or chosen stays. */
  const onSubmit = (event: SuaraSubmitEvent) => {
    if (hasRead) return;
    event.preventDefault();
    setTold('Centang dulu bahwa Anda sudah membaca penjelasan.');
  };

  const onSubmitted = ({ act, ticket }: SuaraSubmittedEvent) => setTold(`Tersimpan: ${act} ${ticket}`);

  return (
    <main>
      <h1>Suara warga</h1>
      <p>Halaman peragaan React 18, bukan situs resmi.</p>
      <nav>
        <button onClick={() => setView('poll')}>Jajak pendapat</button>
        <button onClick={() => setView('report')}>Lapor</button>
        <button onClick={() => setLang(lang === 'id' ? 'en' : 'id')}>{lang === 'id' ? 'English' : 'Indonesia'}</button>
      </nav>
      {view === 'poll' ? (
        <SuaraPoll
          client={client}
          poll={poll}
          lang={lang}
          onSuaraReady={() => setTold('Siap.')}
          onSuaraSubmit={onSubmit}
          onSuaraSubmitted={onSubmitted}
        >
          <a href="mailto:layanan@example.org">Kirim pendapat lewat email</a>
        </SuaraPoll>
      ) : (
        <SuaraComplaintForm
          client={client}
          lang={lang}
          onSuaraSubmit={onSubmit}
          onSuaraSubmitted={onSubmitted}
          onSuaraError={() => setTold('Ada yang gagal; coba lagi.')}
        >
          <a href="mailto:layanan@example.org">Sampaikan laporan lewat email</a>
        </SuaraComplaintForm>
      )}
      <label>
        <input type="checkbox" checked={hasRead} onChange={(event) => setHasRead(event.target.checked)} /> Saya sudah
        membaca penjelasan
      </label>
      <p role="status" aria-label="Kabar">
        {told}
      </p>
    </main>
  );
}
