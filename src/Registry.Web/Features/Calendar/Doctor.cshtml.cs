using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Registry.Web.Calendars.Doctor;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar;

/// <summary>Anyone may have a calendar file examined; nothing of it is kept, and no address is fetched.</summary>
[AllowAnonymous, EnableRateLimiting(Consultations.Limit), UploadLimit(FeedDoctor.Largest >> 20), RequestSizeLimit(LargestRequest), RequestFormLimits(ValueLengthLimit = FeedDoctor.Largest * 2, MultipartBodyLengthLimit = LargestRequest)]
public sealed class DoctorModel(IStringLocalizer<Text> text) : PageModel
{
    private const int LargestRequest = FeedDoctor.Largest * 2;

    public string Language { get; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public Diagnosis? Diagnosis { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var bytes = await ReadAsync(cancellation);
        if (bytes.Length == 0)
            ModelState.AddModelError(nameof(Pasted), text["Paste the text of a calendar, or choose its file."]);
        else if (bytes.Length > FeedDoctor.Largest)
            ModelState.AddModelError(nameof(Upload), text["The file is larger than 2 MB. Calendars of this size are refused by most programs."]);
        else
            Diagnosis = FeedDoctor.Examine(bytes);

        return Page();
    }

    private async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        // what was pasted no longer has the line ends it had; only a file can be judged by them
        if (Upload is null)
            return string.IsNullOrWhiteSpace(Pasted) ? [] : Encoding.UTF8.GetBytes(Pasted.Trim().ReplaceLineEndings("\r\n") + "\r\n");

        if (Upload.Length > FeedDoctor.Largest)
            return new byte[FeedDoctor.Largest + 1];

        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
