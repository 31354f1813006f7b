using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Registry.Data;

/// <summary>Reads a section of the settings strictly: an unknown name or a value out of bounds stops the start, in words.</summary>
public static class Settings
{
    /// <summary>Makes a section available as <c>IOptions</c> and checks it before anything else happens.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().Configure<IConfiguration>((options, configuration) => Bind(configuration, section, options)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>>(new AnnotatedSettings<T>(section));
        return services;
    }

    /// <summary>A section that is needed while services are still being added.</summary>
    public static T ReadSettings<T>(this IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        Bind(configuration, section, options);
        return options;
    }

    private static void Bind<T>(IConfiguration configuration, string section, T options)
        where T : class
    {
        try
        {
            configuration.GetSection(section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException unreadable)
        {
            throw new OptionsValidationException(section, typeof(T), [$"{section}: {unreadable.Message}"]);
        }
    }

    private sealed class AnnotatedSettings<T>(string section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var found = new List<ValidationResult>();
            return Validator.TryValidateObject(options, new(options), found, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(found.Select(result => $"{section}:{string.Join(", ", result.MemberNames)}: {result.ErrorMessage}"));
        }
    }
}
