using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Registry.Domain;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Reads a typed day: <c>5/9/96</c>, <c>05-09-1996</c>, <c>1996-09-05</c>; says what is wrong in the reader's language.</summary>
internal sealed class DayModelBinder(IStringLocalizer<Text> text) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var found = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (found == ValueProviderResult.None || string.IsNullOrWhiteSpace(found.FirstValue))
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, found);
        try
        {
            if (!PartialDate.TryParse(found.FirstValue, out var typed))
                return Refuse(bindingContext, text["Type the day as dd/MM/yyyy, such as 24/06/2027."]);

            if (bindingContext.ModelMetadata.UnderlyingOrModelType == typeof(PartialDate))
                bindingContext.Result = ModelBindingResult.Success(typed);
            else if (typed.Date is { } day)
                bindingContext.Result = ModelBindingResult.Success(day);
            else
                return Refuse(bindingContext, text["Type day, month and year, such as 24/06/2027."]);
        }
        catch (RuleException)
        {
            return Refuse(bindingContext, WhyNot(found.FirstValue!));
        }

        return Task.CompletedTask;
    }

    private static Task Refuse(ModelBindingContext context, string message)
    {
        context.ModelState.TryAddModelError(context.ModelName, message);
        return Task.CompletedTask;
    }

    private string WhyNot(string typed)
    {
        int[] numbers = [.. typed.Split('/', '-', '.').Select(part => int.TryParse(part, out var number) ? number : 0)];
        if (numbers is [var day, >= 1 and <= 12 and var month, >= 1 and <= 9999 and var year] && day > 28)
            return text["Month {0} of {1} has {2} days. Correct the day.", month, year, DateTime.DaysInMonth(year, month)];

        return text["There is no such day. Type it as dd/MM/yyyy."];
    }
}

/// <summary>Gives days and partial dates to <see cref="DayModelBinder"/>.</summary>
internal sealed class DayModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType is var type && (type == typeof(DateOnly) || type == typeof(PartialDate))
            ? new Microsoft.AspNetCore.Mvc.ModelBinding.Binders.BinderTypeModelBinder(typeof(DayModelBinder))
            : null;
}
