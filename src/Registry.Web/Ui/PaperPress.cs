using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;

namespace Registry.Web.Ui;

/// <summary>Answers with a paper as a PDF file; where none can be made, with the page itself, which says why, and status 503.</summary>
public sealed class PaperPress(BrowserEngine engine, PaperShelf shelf, ILogger<PaperPress> log)
{
    private const string SecondsToWait = "30";

    /// <summary>A paper for one reader, printed now.</summary>
    public Task<IActionResult> PrintAsync(PageModel page, Paper paper, CancellationToken cancellation) =>
        AnswerAsync(page, async () =>
        {
            page.Response.Headers.CacheControl = "private, no-store";
            return File(page, paper, await engine.PrintAsync(paper.ToHtml(), cancellation));
        });

    /// <summary>A paper for everybody, printed again only when it says something else.</summary>
    public Task<IActionResult> PrintOnceAsync(PageModel page, Paper paper, string name, CancellationToken cancellation) =>
        AnswerAsync(page, async () =>
        {
            var html = paper.ToHtml();
            var kept = await shelf.GetAsync(name, html, () => engine.PrintAsync(html, cancellation));
            page.Response.Headers.CacheControl = "public, max-age=300";
            var file = File(page, paper, kept.Bytes);
            file.EntityTag = new EntityTagHeaderValue($"\"{kept.Tag}\"");
            return file;
        });

    private static FileContentResult File(PageModel page, Paper paper, byte[] bytes)
    {
        page.Response.Headers.ContentDisposition = PaperFileName.Disposition(paper.Title);
        page.Response.Headers.XContentTypeOptions = "nosniff";
        // browsers show a PDF by an object of their own, which the policy of pages would forbid
        page.Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return new FileContentResult(bytes, MediaTypeNames.Application.Pdf);
    }

    private async Task<IActionResult> AnswerAsync(PageModel page, Func<Task<FileContentResult>> print)
    {
        try
        {
            return await print();
        }
        catch (PrintingUnavailableException unavailable)
        {
            log.LogWarning(new EventId(0, "PaperNotPrinted"), "No PDF for {Path}: {Fault}.", page.Request.Path, unavailable.Fault);
            page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            page.Response.Headers.RetryAfter = SecondsToWait;
            page.Response.Headers.CacheControl = "no-store";
            return page.Page();
        }
    }
}
