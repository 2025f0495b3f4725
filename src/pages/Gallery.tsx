import { Chart } from '../charts/Chart.tsx'
import { useMessages } from '../panels/PageContext.ts'
import type { GalleryData } from '../panels/pageData.ts'

/** Every chart type in every state: what visual tests look at, and how one sees a change. */
export function Gallery({ page }: { readonly page: GalleryData }) {
  const { pages } = useMessages()
  return (
    <section className="topic" aria-labelledby="gallery">
      <h1 id="gallery">{pages.gallery}</h1>
      <p className="lead-text">{pages.galleryLead}</p>
      <div className="panels">
        {page.samples.map(({ state, model }) => (
          <article key={`${model.id} ${state}`} className={`panel panel-${model.type}`}>
            <header>
              <h2 className="panel-title">
                {model.type}: {state}
              </h2>
              <p className="panel-subtitle">{model.title}</p>
            </header>
            <Chart model={model} emphasized={undefined} onEmphasize={() => undefined} />
          </article>
        ))}
      </div>
    </section>
  )
}
