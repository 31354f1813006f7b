using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Registry.Web.Ui;

/// <summary>A file that is written while it is sent; when something fails on the way, the browser is told that it is not whole.</summary>
internal sealed class SheetAnswer(string contentType, string title, string ending, Func<Stream, CancellationToken, Task> write) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = contentType;
        response.Headers[HeaderNames.ContentDisposition] = PaperFileName.Disposition(title, ending);
        response.Headers.CacheControl = "no-store";
        await write(response.Body, context.HttpContext.RequestAborted);
    }
}
