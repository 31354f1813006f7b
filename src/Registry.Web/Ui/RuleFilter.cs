using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Domain;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>A broken rule shows the form again, status 422, with its sentence beside the field or above the form.</summary>
internal sealed class RuleFilter(IStringLocalizer<Text> text) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not RuleException broken || executed.ExceptionHandled)
        {
            if (executed.Result is PageResult page && !context.ModelState.IsValid && page.StatusCode is null && !HttpMethods.IsGet(context.HttpContext.Request.Method))
                page.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var form = (PageModel)context.HandlerInstance;
        form.ModelState.AddModelError(FieldOf(broken, form), text[broken.Code, [.. broken.Arguments]]);
        if (form is IReloads reloads)
            await reloads.ReloadAsync(context.HttpContext.RequestAborted);
        executed.ExceptionHandled = true;
        executed.Result = new PageResult
        {
            StatusCode = StatusCodes.Status422UnprocessableEntity,
            Page = null!,
            ViewData = form.ViewData,
        };
    }

    /// <summary>The field the rule names, where the form has it; otherwise the whole form.</summary>
    private static string FieldOf(RuleException broken, PageModel form) =>
        broken.Arguments is [string name, ..] && form.ModelState.ContainsKey($"Input.{name}") ? $"Input.{name}" : "";
}

/// <summary>A page that shows more than its form asks the database for it again before the form is shown with errors.</summary>
public interface IReloads
{
    Task ReloadAsync(CancellationToken cancellation);
}
