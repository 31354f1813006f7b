using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data.Files;
using Registry.Domain;
using Registry.Web.Documents.Incoming;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>Takes in last year's plan as a file or as pasted text; it is kept as it came.</summary>
[Authorize(Policy = Policies.Plan)]
[UploadLimit(PlanFile.MostMegabytes), RequestSizeLimit(2 * Most)]
[RequestFormLimits(MultipartBodyLengthLimit = 2 * Most, ValueLengthLimit = 16 << 20)]
public sealed class BringInModel(PlanDesk desk, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    /// <summary>Up to twice as much is heard out, so that who sends more is told so.</summary>
    private const long Most = (long)PlanFile.MostMegabytes << 20;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Input.File is null && string.IsNullOrWhiteSpace(Input.Pasted))
            ModelState.AddModelError("Input.File", text["Choose a file or paste the text."]);
        if (!ModelState.IsValid)
            return Page();

        try
        {
            await using var content = Input.File?.OpenReadStream() ?? new MemoryStream(Encoding.UTF8.GetBytes(Input.Pasted!));
            var kept = await desk.KeepAsync(content, Input.File?.FileName ?? $"{text["Pasted on {0:dd-MM-yyyy}", time.Today()]}.txt", cancellation);
            return Redirect($"~/Programmes/Import/{kept.Id}");
        }
        catch (RuleException broken) when (broken.Code.StartsWith("Plan.", StringComparison.Ordinal))
        {
            ModelState.AddModelError(Input.File is null ? "Input.Pasted" : "Input.File", text[broken.Code, [.. broken.Arguments]]);
        }
        catch (FileTooLargeException)
        {
            ModelState.AddModelError("Input.File", text["Plan.TooLarge", PlanFile.MostMegabytes]);
        }

        return Page();
    }

    /// <summary>What the form asks for: one of the two.</summary>
    public sealed class InputModel
    {
        public IFormFile? File { get; set; }

        public string? Pasted { get; set; }
    }
}
