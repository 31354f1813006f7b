using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Domain.Papers;
using Registry.Web.Documents;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;

namespace Registry.Web.Ui;

/// <summary>A page that shows an official paper as it prints and gives it as a PDF and as a Word file.</summary>
/// <remarks>Its route ends in <c>{handler?}</c>, so that the files are <c>…/Pdf</c> and <c>…/Word</c> below the page.</remarks>
public abstract class OfficialPaperPage(PaperPress press) : PageModel
{
    /// <summary>The paper as it is shown; null where something has to be chosen first.</summary>
    public Paper? Paper { get; private set; }

    /// <summary>The style sheet of the organisation's measures; null where they are those that all pages have.</summary>
    public string? MeasuresStyle { get; private set; }

    public bool IsUnavailable => Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    /// <summary>The address of this page, or of one of its files, with what was chosen.</summary>
    public string AddressOf(string? handler)
    {
        var path = Request.Path.Value!;
        if (RouteData.Values["handler"] is string now)
            path = path[..^(now.Length + 1)];
        return Request.PathBase + path + (handler is null ? "" : "/" + handler) + Request.QueryString;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (await ComposeAsync(cancellation) is { } document)
            await ShowAsync(document, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || await ComposeAsync(cancellation) is not { } document)
            return NotFound();

        await ShowAsync(document, cancellation);
        return await press.PrintAsync(this, Paper!, cancellation);
    }

    public async Task<IActionResult> OnGetWordAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || await ComposeAsync(cancellation) is not { } document)
            return NotFound();

        await TakenOutAsync(cancellation);
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentDisposition = PaperFileName.Disposition(document.Title, ".docx");
        return File(OfficialDocx.Render(document), OfficialDocx.MediaType);
    }

    /// <summary>Finds what the paper is about within the reader's rights.</summary>
    protected abstract Task<bool> FindAsync(CancellationToken cancellation);

    protected abstract Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation);

    /// <summary>Writes down that personal data left the registry on this paper.</summary>
    protected virtual Task TakenOutAsync(CancellationToken cancellation) => Task.CompletedTask;

    private async Task ShowAsync(OfficialDocument document, CancellationToken cancellation)
    {
        await TakenOutAsync(cancellation);
        Paper = OfficialHtml.Render(document);
        MeasuresStyle = OfficialProfiles.LayoutOf(document.Profile) is var layout && layout != new PaperLayout() ? PaperStyle.AddressOf(layout) : null;
    }
}
